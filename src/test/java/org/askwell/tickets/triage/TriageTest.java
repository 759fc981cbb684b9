package org.askwell.tickets.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Account;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.SupportLevel;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.mailin.MailStories;
import org.askwell.tickets.queues.QueueStories;
import org.askwell.tickets.sla.Course;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.triage.TriageStories.enforce;
import static org.askwell.tickets.triage.TriageStories.open;
import static org.askwell.tickets.triage.TriageStories.rule;
import static org.assertj.core.api.Assertions.assertThat;

/** New tickets get their queue, class, level and person by the rules in force, whatever way they come (R22, R25). */
@QuarkusTest
@WithTestResource(TestServers.class)
class TriageTest {

    private record Facts(
            String queue,
            String severity,
            SupportLevel level,
            String assignee,
            Instant created,
            Instant respondBy,
            Instant planBy,
            List<Course.Act> acts) {}

    @BeforeEach
    void queues_and_people() {
        QueueStories.queue("numbat-gate", "Numbat gate", "食蚁闸口组");
        Login.as(Cast.LI).get("/api/v1/tickets").then().statusCode(200);
    }

    @AfterEach
    void no_rules() {
        enforce();
    }

    @Test
    void a_rule_gives_a_queue_a_class_a_level_and_a_person_and_the_history_names_it() {
        enforce(rule(
                "Numbat outages",
                Map.of("words", "numbat gate"),
                Map.of("queue", "numbat-gate", "severity", "A", "level", "EXPERT", "assignee", "li.agent")));
        long edition = TriageStories.edition();

        String number = open(Cast.MEI, "The numbat gate is dead", "C");

        Facts facts = facts(number);
        assertThat(facts.queue()).isEqualTo("numbat-gate");
        assertThat(facts.severity()).isEqualTo("A");
        assertThat(facts.level()).isEqualTo(SupportLevel.EXPERT);
        assertThat(facts.assignee()).isEqualTo("li.agent");
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .contains("Sorted by rule: Numbat outages (" + edition + ") → Numbat gate / 食蚁闸口组", "C → A");
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + number).asString())
                .contains("C → A")
                .doesNotContain("Numbat outages", "食蚁闸口组");
        assertThat(Browser.loggedInAs(Cast.LI).get("/notifications").asString()).contains(number);
    }

    @Test
    void a_class_given_by_a_rule_is_promised_as_one_given_by_hand() {
        enforce(rule("Numbat fires", Map.of("words", "numbat fire"), Map.of("severity", "A")));
        Facts byRule = facts(open(Cast.MEI, "A numbat fire", "C"));
        String number = open(Cast.MEI, "A fire of nobody", "C");
        Login.as(Cast.SAM)
                .body(Map.of("severity", "A"))
                .put("/api/v1/tickets/" + number + "/severity")
                .then()
                .statusCode(200);
        Facts byHand = facts(number);

        assertThat(byRule.acts()).isEqualTo(byHand.acts()).containsExactly(Course.Act.STARTED, Course.Act.RAISED);
        assertThat(Duration.between(byRule.created(), byRule.respondBy()))
                .isBetween(Duration.ofMinutes(15).minusSeconds(1), Duration.ofMinutes(15));
        assertThat(Duration.between(byRule.respondBy(), byRule.planBy()))
                .isEqualTo(Duration.between(byHand.respondBy(), byHand.planBy()));
    }

    @Test
    void rules_are_looked_at_for_mails_and_calls_too() {
        enforce(
                rule("Numbat mails", Map.of("channel", "MAIL", "words", "numbat"), Map.of("queue", "numbat-gate")),
                rule(
                        "Numbat calls",
                        Map.of("channel", "PHONE", "words", "numbat", "organisation", "northfield"),
                        Map.of("severity", "B")));
        Login.as(Cast.ANA).get("/api/v1/tickets").then().statusCode(200);
        MailStories.arrive("From: ana.costa@northfield.example\r\nTo: help@askwell.example\r\n"
                + "Message-ID: <numbat-triage@northfield.example>\r\nSubject: Numbat by mail 8331\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nIt is dead.");
        Browser sam = Browser.loggedInAs(Cast.SAM);
        String form = "/desk/intake/request?organisation=northfield";
        sam.post(
                form,
                "/desk/intake/request",
                Map.of(
                        "organisation", "northfield",
                        "name", "Nora Numbat",
                        "phone", "555 8331",
                        "channel", "PHONE",
                        "title", "Numbat by telephone 8331",
                        "severity", "D"));

        assertThat(facts(titled("Numbat by mail 8331")).queue()).isEqualTo("numbat-gate");
        Facts call = facts(titled("Numbat by telephone 8331"));
        assertThat(call.queue()).isNull();
        assertThat(call.severity()).isEqualTo("B");
    }

    @Test
    void a_rule_that_names_what_is_gone_is_left_out_and_the_page_says_so() {
        QueueStories.queue("numbat-gone", "Numbats gone", "已撤组");
        enforce(
                rule("To the gone queue", Map.of("words", "numbat"), Map.of("queue", "numbat-gone")),
                rule("To the gone person", Map.of("words", "numbat"), Map.of("assignee", "li.agent")),
                rule("To the gate", Map.of("words", "numbat"), Map.of("queue", "numbat-gate")));
        Browser sue = Browser.loggedInAs(Cast.SUE);
        assertThat(sue.get("/desk/triage").asString()).doesNotContain("Left out:");

        QueueStories.activate("numbat-gone", false);
        List<String> before = roles(Cast.LI, List.of());
        try {
            Facts facts = facts(open(Cast.MEI, "Numbat and nobody", "C"));
            assertThat(facts.queue()).isEqualTo("numbat-gate");
            assertThat(facts.assignee()).isNull();
            assertThat(sue.get("/desk/triage").asString())
                    .contains("2 rules are left out", "Its queue does not exist", "The person is not of support");
        } finally {
            roles(Cast.LI, before);
        }
    }

    @Test
    void a_ticket_that_no_rule_fits_stays_as_it_is() {
        enforce(rule("Numbats only", Map.of("words", "numbat", "product", "flow"), Map.of("queue", "numbat-gate")));

        Facts facts = facts(open(Cast.MEI, "A numbat of the ledger", "C"));

        assertThat(facts.queue()).isNull();
        assertThat(facts.acts()).containsExactly(Course.Act.STARTED);
    }

    /** @return those the account had before */
    private static List<String> roles(Cast person, List<String> roles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = Account.withUsername(person.username()).orElseThrow();
            List<String> before = List.copyOf(account.roles);
            account.roles = roles;
            return before;
        });
    }

    private static String titled(String title) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.<Ticket>find("title = ?1 order by id desc", title)
                .firstResult()
                .number);
    }

    private static Facts facts(String number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Ticket ticket = Ticket.<Ticket>find("number", number).firstResult();
            return new Facts(
                    ticket.queueCode,
                    ticket.severity.name(),
                    ticket.supportLevel,
                    ticket.assignee == null ? null : ticket.assignee.username,
                    ticket.createdAt,
                    ticket.respondBy,
                    ticket.planBy,
                    ticket.clock.stream().map(entry -> entry.act).toList());
        });
    }
}
