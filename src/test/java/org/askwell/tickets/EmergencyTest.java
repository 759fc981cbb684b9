package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R14: an emergency starts at once, with the backup first and the records afterwards. */
@QuarkusTest
@WithTestResource(TestServers.class)
class EmergencyTest {

    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Inject
    EmergencyDesk desk;

    @Test
    void no_solution_before_the_backup_and_no_end_of_reminders_before_the_records() {
        String number = emergency("Numbers are gone");
        String page = "/desk/tickets/" + number;
        assertThat(sam.get(page).asString()).contains("back up the data first").doesNotContain("Begin without");
        Response early = sam.post(page, page + "/resolution", Map.of("solution", "Restored"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.asString()).contains("Back up the data first", "Restored");

        assertThat(sam.post(page, page + "/backup", Map.of("backup", "On the numbat disk"))
                        .statusCode())
                .isEqualTo(400);
        redirects(sam.post(page, page + "/backup", Map.of("backup", "On the numbat disk", "agreed", "true")));
        redirects(sam.post(page, page + "/resolution", Map.of("solution", "Restored")));
        assertThat(sam.get(page).asString()).contains("On the numbat disk", "Complete the records");

        assertThat(reminders(number)).isZero();
        later(number);
        assertThat(desk.remind()).isPositive();
        assertThat(reminders(number)).isOne();
        assertThat(desk.remind()).isZero();
        later(number);
        desk.remind();
        assertThat(reminders(number)).isEqualTo(2);

        assertThat(sam.post(page, page + "/records", Map.of("records", " ")).asString())
                .contains("records-error");
        redirects(sam.post(page, page + "/records", Map.of("records", "The quokka index was rebuilt")));
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .contains("On the numbat disk", "The quokka index was rebuilt");
        assertThat(sam.get(page).asString()).doesNotContain("Complete the records");
        assertThat(sam.post(page, page + "/records", Map.of("records", "again")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void only_a_supervisor_lets_work_begin_without_a_backup() {
        String number = emergency("No disk left");
        Map<String, Object> waiver = Map.of("text", "No disk; Tom Reed agreed", "waived", true);

        assertThat(Login.as(Cast.SAM).body(waiver).post(api(number, "backup")).statusCode())
                .isEqualTo(403);
        assertThat(Login.as(Cast.SAM)
                        .body(Map.of("text", "x"))
                        .post(api(number, "resolution"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(Login.as(Cast.SUE).body(waiver).post(api(number, "backup")).statusCode())
                .isEqualTo(200);
        assertThat(Login.as(Cast.SAM)
                        .body(Map.of("text", "x"))
                        .post(api(number, "resolution"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sam.get("/desk/tickets/" + number).asString()).contains("without a backup", "Tom Reed agreed");
    }

    @Test
    void what_is_no_emergency_is_solved_as_ever() {
        String number = TicketStories.open(Cast.MEI, "Ordinary", "");

        TicketStories.resolve(Cast.SAM, number, "So");

        assertThat(sam.get("/desk/tickets/" + number).asString()).doesNotContain("Complete the records");
        assertThat(Login.as(Cast.SAM)
                        .body(Map.of("text", "x"))
                        .post(api(number, "records"))
                        .statusCode())
                .isEqualTo(409);
    }

    private static String emergency(String title) {
        return Login.as(Cast.MEI)
                .body(Map.of("title", title, "description", "", "product", "ledger", "severity", "A"))
                .post(TicketStories.TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static String api(String number, String what) {
        return TicketStories.TICKETS + "/" + number + "/" + what;
    }

    private static void later(String number) {
        QuarkusTransaction.requiringNew()
                .run(() -> Ticket.update(
                        "recordsDueAt = ?1 where number = ?2", Instant.now().minus(Duration.ofMinutes(1)), number));
    }

    private static long reminders(String number) {
        return Login.as(Cast.SAM)
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll { it.kind == 'TICKET_RECORDS_DUE' && it.reference == '" + number + "' }")
                .size();
    }

    private static void redirects(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }
}
