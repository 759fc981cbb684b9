package org.askwell.tickets.merging;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketsConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.LinkedTickets.merge;
import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** A ticket that goes on in another one about the same problem. */
@QuarkusTest
@WithTestResource(TestServers.class)
class MergeTest {

    @Inject
    TicketsConfig config;

    /** Mei's colleague and those of support are known once they have logged in. */
    @BeforeEach
    void everybody_is_known() {
        for (Cast person : List.of(Cast.MEI, Cast.TOM, Cast.SAM, Cast.LI)) {
            Login.as(person).get(TICKETS).then().statusCode(200);
        }
    }

    @Test
    void a_duplicate_is_finished_keeps_its_history_and_leads_to_the_other_one() {
        String duplicate = open(Cast.MEI, "Merge, the duplicate", "quoll words");
        say(Cast.SAM, duplicate, Map.of("body", "We look into it"));
        String target = open(Cast.TOM, "Merge, the target", "");

        merge(Cast.SAM, duplicate, " " + target.toLowerCase() + " ")
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(target));

        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + duplicate).asString())
                .contains("quoll words", "We look into it", "/tickets/" + target, "已并入");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + target).asString())
                .contains("Same problem, goes on here:", "/desk/tickets/" + duplicate, "Merge, the duplicate")
                .doesNotContain("quoll words");
        say(Cast.MEI, target, Map.of("body", "It happens here, too"));
        Login.as(Cast.MEI)
                .body(Map.of("body", "x"))
                .post(TICKETS + "/" + duplicate + "/messages")
                .then()
                .statusCode(409);
    }

    @Test
    void R23_the_tracking_sheets_of_both_tell_it_and_are_proven() {
        String duplicate = open(Cast.MEI, "Merge, sheet of the duplicate", "");
        String target = open(Cast.TOM, "Merge, sheet of the target", "");
        merge(Cast.SAM, duplicate, target).statusCode(200);

        sheetTells(duplicate, "MERGED", target);
        sheetTells(target, "TOOK_IN", duplicate);
    }

    private static void sheetTells(String number, String event, String details) {
        Login.as(Cast.MEI)
                .get(TICKETS + "/" + number + "/sheet")
                .then()
                .statusCode(200)
                .body("history.findAll { it.event == '" + event + "' }.text", equalTo(List.of(details)))
                .body("proof.faults", equalTo(List.of()));
    }

    @Test
    void the_requester_is_told_where_it_goes_on_and_what_is_said_there() {
        String duplicate = open(Cast.MEI, "Merge, followed from bandicoot", "");
        String target = open(Cast.TOM, "Merge, followed to bandicoot", "");
        merge(Cast.SAM, duplicate, target).statusCode(200);
        say(Cast.SAM, target, Map.of("body", "Please restart it"));

        Login.as(Cast.MEI)
                .get("/api/v1/notifications")
                .then()
                .body("items.findAll { it.kind == 'TICKET_MERGED' }.path", hasItem("/tickets/" + target))
                .body("items.findAll { it.kind == 'TICKET_REPLIED' }.path", hasItem("/tickets/" + target));
    }

    @Test
    void T02_a_follower_reads_the_other_ticket_only_as_long_as_colleagues_may() {
        String duplicate = open(Cast.MEI, "Merge, kept later from", "");
        String target = open(Cast.TOM, "Merge, kept later wallaby", "");
        merge(Cast.SAM, duplicate, target).statusCode(200);
        Browser tom = Browser.loggedInAs(Cast.TOM);
        tom.post("/tickets/" + target, "/tickets/" + target + "/sharing", Map.of("shared", "false"));

        say(Cast.SAM, target, Map.of("body", "Only for Tom"));

        Login.as(Cast.MEI).get(TICKETS + "/" + target).then().statusCode(404);
        Login.as(Cast.MEI)
                .get("/api/v1/notifications")
                .then()
                .body("items.findAll { it.kind == 'TICKET_REPLIED' }.path", not(hasItem("/tickets/" + target)));
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + duplicate).asString())
                .contains(target)
                .doesNotContain("wallaby");
    }

    @Test
    void T02_colleagues_who_did_not_ask_the_same_still_only_read() {
        String duplicate = open(Cast.MEI, "Merge, asked by Mei", "");
        String target = open(Cast.TOM, "Merge, asked by Tom", "");
        Login.as(Cast.MEI)
                .body(Map.of("body", "Me, too"))
                .post(TICKETS + "/" + target + "/messages")
                .then()
                .statusCode(403);
        merge(Cast.SAM, duplicate, target).statusCode(200);

        say(Cast.MEI, target, Map.of("body", "Me, too"));

        Browser mei = Browser.loggedInAs(Cast.MEI);
        String page = "/tickets/" + target;
        assertThat(mei.get(page).asString()).contains("id=\"body\"").doesNotContain("id=\"confidential\"");
        assertThat(mei.post(page, page + "/messages", Map.of("body", "x", "confidential", "Not mine to replace"))
                        .statusCode())
                .isEqualTo(403);
        Login.as(Cast.MEI)
                .body(Map.of())
                .post(TICKETS + "/" + target + "/withdrawal")
                .then()
                .statusCode(403);
    }

    @Test
    void T02_tickets_of_two_customers_are_never_merged_and_the_reason_is_told() {
        String duplicate = open(Cast.ANA, "Merge, of Northfield", "");
        String target = open(Cast.MEI, "Merge, of the harbour", "");

        merge(Cast.SAM, duplicate, target).statusCode(409).body("detail", containsString("incident"));

        Login.as(Cast.SAM).get(TICKETS + "/" + duplicate).then().body("mergedInto", nullValue());
        Browser sam = Browser.loggedInAs(Cast.SAM);
        var again = sam.post(
                "/desk/tickets/" + duplicate, "/desk/tickets/" + duplicate + "/merger", Map.of("into", target));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("of another customer", "value=\"" + target + "\"");
    }

    @Test
    void a_number_that_there_is_not_is_named_at_its_field() {
        String number = open(Cast.MEI, "Merge, into nothing", "");

        merge(Cast.SAM, number, "AW-0").statusCode(400).body("errors[0].field", equalTo("into"));

        var again = Browser.loggedInAs(Cast.SAM)
                .post("/desk/tickets/" + number, "/desk/tickets/" + number + "/merger", Map.of("into", "nowhere"));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString()).contains("into-error", "value=\"nowhere\"");
    }

    @Test
    void whoever_watches_a_duplicate_watches_the_other_one_until_it_is_undone() {
        String duplicate = open(Cast.MEI, "Merge, watched", "");
        String target = open(Cast.TOM, "Merge, watched by one", "");
        watch(Cast.LI, duplicate);
        watch(Cast.SAM, duplicate);
        watch(Cast.SAM, target);

        merge(Cast.SAM, duplicate, target).statusCode(200);
        assertThat(watchers(target)).hasSize(2);

        Login.as(Cast.SAM).delete(TICKETS + "/" + duplicate + "/merger").then().statusCode(200);
        assertThat(watchers(target)).hasSize(1);
        assertThat(watchers(duplicate)).hasSize(2);
    }

    @Test
    void whoever_merged_undoes_it_for_a_while_and_nobody_else() {
        String duplicate = open(Cast.MEI, "Merge, undone", "");
        say(Cast.SAM, duplicate, Map.of("body", "Which bank?", "kind", "QUESTION"));
        String target = open(Cast.TOM, "Merge, undone target", "");
        merge(Cast.SAM, duplicate, target).statusCode(200);

        Login.as(Cast.LI).delete(TICKETS + "/" + duplicate + "/merger").then().statusCode(409);
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String page = "/desk/tickets/" + duplicate;
        assertThat(sam.get(page).asString()).contains("Undo the merge");
        sam.post(page, page + "/merger/undoing", Map.of()).then().statusCode(303);

        Login.as(Cast.SAM)
                .get(TICKETS + "/" + duplicate)
                .then()
                .body("state", equalTo("WAITING_ON_CUSTOMER"))
                .body("mergedInto", nullValue());
        Login.as(Cast.SAM).delete(TICKETS + "/" + duplicate + "/merger").then().statusCode(409);
        say(Cast.MEI, duplicate, Map.of("body", "The savings bank"));
    }

    @Test
    void after_a_while_a_merge_stands() {
        String duplicate = open(Cast.MEI, "Merge, long ago", "");
        merge(Cast.SAM, duplicate, open(Cast.TOM, "Merge, long ago target", "")).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Ticket.getEntityManager()
                .createNativeQuery(
                        "update ticket set merged_at = merged_at - cast(:ago as interval)" + " where number = :number")
                .setParameter("ago", config.undoWithin().plusSeconds(1).toString())
                .setParameter("number", duplicate)
                .executeUpdate());

        Login.as(Cast.SAM).delete(TICKETS + "/" + duplicate + "/merger").then().statusCode(409);
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/desk/tickets/" + duplicate)
                        .asString())
                .doesNotContain("Undo the merge");
    }

    @Test
    void two_who_merge_two_tickets_into_each_other_end_with_one() {
        String one = open(Cast.MEI, "Merge, one into the other", "");
        String other = open(Cast.MEI, "Merge, the other into one", "");
        var turns = new ConcurrentLinkedQueue<>(List.of(one, other));

        List<Integer> statuses = AtOnce.of(2, () -> {
            String mine = turns.remove();
            return merge(Cast.SAM, mine, mine.equals(one) ? other : one)
                    .extract()
                    .statusCode();
        });

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void the_promise_of_a_duplicate_that_is_earlier_is_shown_and_explained() {
        String duplicate = open(Cast.MEI, "Merge, promised earlier", "");
        String target = Login.as(Cast.TOM)
                .body(Map.of("title", "Merge, promised later", "description", "", "severity", "D"))
                .post(TICKETS)
                .then()
                .extract()
                .path("number");
        String promised = Login.as(Cast.SAM).get(TICKETS + "/" + duplicate).path("respondBy");

        merge(Cast.SAM, duplicate, target).statusCode(200);

        Login.as(Cast.TOM).get(TICKETS + "/" + target).then().body("respondBy", equalTo(promised));
        Login.as(Cast.TOM)
                .get(TICKETS + "/" + target + "/promises")
                .then()
                .body("findAll { it.mergedFrom == '" + duplicate + "' }.target", hasItems("RESPOND"));
        Browser tom = Browser.loggedInAs(Cast.TOM);
        assertThat(tom.get("/tickets/" + target + "/promises").asString())
                .contains("counted from the notice of " + duplicate);
        assertThat(tom.get("/tickets/" + target).asString()).contains("The promise made for " + duplicate);
    }

    private static void watch(Cast person, String number) {
        Login.as(person).put(TICKETS + "/" + number + "/care/watching").then().statusCode(204);
    }

    private static List<String> watchers(String number) {
        return Login.as(Cast.SAM)
                .get(TICKETS + "/" + number + "/care")
                .jsonPath()
                .getList("watchers");
    }
}
