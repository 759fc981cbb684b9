package org.askwell.tickets.incidents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.TicketReplied;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.LinkedTickets.incident;
import static org.askwell.tickets.LinkedTickets.say;
import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** One reply to all tickets of an incident: none is left out, and none gets it twice. */
@QuarkusTest
@WithTestResource(TestServers.class)
class JointReplyTest {

    private static final int TICKETS_AT_ONCE = 12;
    private static final int PORTALS = 4;

    @Inject
    JointRound round;

    /** A portal that dies while it writes to a ticket: everything of its transaction is gone. */
    @ApplicationScoped
    static class Interruption {

        private volatile String ticket;

        void of(String number) {
            ticket = number;
        }

        void replied(@Observes TicketReplied event) {
            if (event.number().equals(ticket)) {
                throw new IllegalStateException("died");
            }
        }
    }

    @Inject
    Interruption interruption;

    @Test
    void every_open_ticket_gets_it_as_a_message_of_its_own() {
        String parent = open(Cast.MEI, "Joint, parent", "");
        String ana = open(Cast.ANA, "Joint, of Ana", "");
        String wei = open(Cast.WEI, "Joint, of Wei", "");
        String gone = open(Cast.ANA, "Joint, withdrawn before", "");
        incident(parent, "Joint, known", ana, wei, gone);
        withdraw(gone);
        String file = upload(Cast.SAM, "potoroo.txt", "how to".getBytes(StandardCharsets.UTF_8));

        String progress = say(parent, "REPLY", "The cause is found", Map.of("files", List.of(file)))
                .statusCode(202)
                .body("total", equalTo(2))
                .body("sent", equalTo(0))
                .extract()
                .header("Location")
                .replaceFirst(".*(/api/)", "$1");
        round.send();

        Login.as(Cast.SAM).get(progress).then().body("sent", equalTo(2)).body("failed", equalTo(0));
        for (String number : List.of(parent, ana, wei)) {
            assertThat(bodies(number)).containsExactly("The cause is found");
        }
        assertThat(bodies(gone)).isEmpty();
        Login.as(Cast.ANA)
                .get(TICKETS + "/" + ana + "/messages")
                .then()
                .body("[0].files.name", equalTo(List.of("potoroo.txt")));
        Login.as(Cast.ANA)
                .get("/api/v1/notifications")
                .then()
                .body("items.findAll { it.kind == 'TICKET_REPLIED' }.path", hasItem("/tickets/" + ana));
        Login.as(Cast.SAM)
                .get(TICKETS + "/" + parent + "/sheet?notes=true")
                .then()
                .body("history.findAll { it.event == 'ALL_TOLD' }.text", equalTo(List.of("2")));
    }

    @Test
    void one_solution_solves_all_that_still_can_be_and_names_those_that_cannot() {
        String parent = open(Cast.MEI, "Joint, to solve", "");
        String part = open(Cast.ANA, "Joint, solved with it", "");
        String late = open(Cast.ANA, "Joint, withdrawn meanwhile", "");
        incident(parent, "Joint, solved", part, late);

        int id = say(parent, "SOLUTION", "Install the patch", Map.of("articleKey", "ledger-voucher-locked"))
                .statusCode(202)
                .extract()
                .path("id");
        withdraw(late);
        round.send();

        for (String number : List.of(parent, part)) {
            Login.as(Cast.SAM)
                    .get(TICKETS + "/" + number)
                    .then()
                    .body("state", equalTo("RESOLVED"))
                    .body("resolution", equalTo("Install the patch"))
                    .body("articleKey", equalTo("ledger-voucher-locked"));
        }
        Login.as(Cast.SAM)
                .get(TICKETS + "/" + parent + "/incident/replies/" + id + "/tickets")
                .then()
                .body("items.number", equalTo(List.of(late, part)))
                .body("items.failure", equalTo(Arrays.asList("STATE", null)));
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/desk/tickets/" + parent + "/incident/replies/" + id)
                        .asString())
                .contains("1 of 2 tickets have it", "One ticket did not get it", "its status does not allow it");
        assertThat(Browser.loggedInAs(Cast.ANA).get("/tickets/" + part).asString())
                .contains("Install the patch", "badge-good");
    }

    @Test
    void portals_that_look_at_once_write_to_each_ticket_once() {
        String parent = open(Cast.MEI, "Joint, at once", "");
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < TICKETS_AT_ONCE; i++) {
            parts.add(open(Cast.ANA, "Joint, at once " + i, ""));
        }
        incident(parent, "Joint, known at once", parts.toArray(String[]::new));
        say(parent, "REPLY", "First", Map.of()).statusCode(202);
        say(parent, "QUESTION", "Second", Map.of()).statusCode(202);

        AtOnce.of(PORTALS, () -> {
            round.send();
            return null;
        });
        round.send();

        assertThat(parts).allSatisfy(number -> assertThat(bodies(number)).containsExactly("First", "Second"));
    }

    @Test
    void what_a_portal_did_not_finish_is_sent_by_the_next_one() {
        String parent = open(Cast.MEI, "Joint, interrupted", "");
        String dies = open(Cast.ANA, "Joint, dies", "");
        String after = open(Cast.ANA, "Joint, comes after it", "");
        incident(parent, "Joint, known interrupted", dies, after);
        interruption.of(dies);
        int id = say(parent, "REPLY", "Once and only once", Map.of())
                .statusCode(202)
                .extract()
                .path("id");

        round.send();
        assertThat(bodies(dies)).isEmpty();
        assertThat(bodies(after)).hasSize(1);
        Login.as(Cast.SAM)
                .get(TICKETS + "/" + parent + "/incident/replies/" + id)
                .then()
                .body("sent", equalTo(1))
                .body("failed", equalTo(0));

        interruption.of(null);
        QuarkusTransaction.requiringNew().run(() -> JointReplyItem.getEntityManager()
                .createNativeQuery("update joint_reply_item set try_at = '2001-01-01' where joint_reply_id = :id")
                .setParameter("id", id)
                .executeUpdate());
        round.send();
        round.send();
        assertThat(bodies(dies)).containsExactly("Once and only once");
        assertThat(bodies(after)).hasSize(1);
    }

    @Test
    void what_goes_wrong_again_and_again_is_given_up_and_named() {
        var item = new JointReplyItem();
        var now = Instant.parse("2026-11-20T10:00:00Z");
        for (int i = 1; i < 5; i++) {
            item.postpone(now);
            assertThat(item.tryAt).isEqualTo(now.plusSeconds(60L * i));
            assertThat(item.doneAt).isNull();
        }
        item.postpone(now);
        assertThat(item.failure).isEqualTo(JointFailure.FAILED);
        assertThat(item.doneAt).isEqualTo(now);
    }

    @Test
    void the_same_request_again_says_nothing_twice() {
        String parent = open(Cast.MEI, "Joint, repeated", "");
        String part = open(Cast.ANA, "Joint, repeated part", "");
        incident(parent, "Joint, known repeated", part);
        List<Integer> ids = AtOnce.of(2, () -> Login.as(Cast.SAM)
                .header("Idempotency-Key", "joint-repeated-1")
                .body(Map.of("kind", "REPLY", "text", "Just once"))
                .post(TICKETS + "/" + parent + "/incident/replies")
                .then()
                .statusCode(202)
                .extract()
                .<Integer>path("id"));
        round.send();

        assertThat(Collections.frequency(ids, ids.get(0))).isEqualTo(2);
        assertThat(bodies(part)).containsExactly("Just once");
    }

    @Test
    void an_ordinary_ticket_has_nobody_to_tell_and_nothing_is_written() {
        String number = open(Cast.MEI, "Joint, no incident", "");
        say(number, "REPLY", "To all", Map.of()).statusCode(409);
        assertThat(bodies(number)).isEmpty();
        say(number, "NOTE", "To all", Map.of()).statusCode(400);
    }

    @Test
    void the_page_sends_and_solves_for_all_by_a_box() {
        String parent = open(Cast.MEI, "Joint by hand", "");
        String part = open(Cast.ANA, "Joint part by hand", "");
        incident(parent, "Joint by hand", part);
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String page = "/desk/tickets/" + parent;
        assertThat(sam.get(page).asString())
                .contains("Send it to the open ticket of the incident", "Give the same solution to the open ticket");

        var note = sam.post(page, page + "/messages", Map.of("body", "Ours", "kind", "note", "all", "true"));
        assertThat(note.statusCode()).isEqualTo(400);
        assertThat(note.asString()).contains("all-error", "name=\"all\" value=\"true\" checked");
        sam.post(page, page + "/messages", Map.of("body", "To all", "kind", "reply", "all", "true"))
                .then()
                .statusCode(303);
        sam.post(page, page + "/resolution", Map.of("solution", "Solved for all", "all", "true"))
                .then()
                .statusCode(303);
        assertThat(sam.get(page).asString()).contains("0 of 1 tickets have it");
        round.send();
        round.send();

        assertThat(sam.get(page).asString()).contains("1 of 1 tickets have it");
        assertThat(bodies(part)).containsExactly("To all");
        Login.as(Cast.ANA)
                .get(TICKETS + "/" + part)
                .then()
                .body("state", equalTo("RESOLVED"))
                .body("resolution", equalTo("Solved for all"));
    }

    private static void withdraw(String number) {
        Login.as(Cast.ANA)
                .body(Map.of())
                .post(TICKETS + "/" + number + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static List<String> bodies(String number) {
        return Login.as(Cast.SAM)
                .get(TICKETS + "/" + number + "/messages")
                .jsonPath()
                .getList("body");
    }
}
