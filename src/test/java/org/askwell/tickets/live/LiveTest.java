package org.askwell.tickets.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Account;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.EventReader;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.say;
import static org.assertj.core.api.Assertions.assertThat;

/** What open pages of support are told without being loaded again. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LiveTest {

    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void a_reply_is_told_to_the_page_of_its_ticket_and_to_no_other() {
        String number = open(Cast.MEI, "Live reply", "");
        String other = open(Cast.MEI, "Live, other", "");
        try (EventReader page = EventReader.of(sam, "/desk/live/" + number);
                EventReader elsewhere = EventReader.of(sam, "/desk/live/" + other)) {
            assertThat(page.news()).contains("\"messages\":0");
            assertThat(elsewhere.news()).contains("\"messages\":0");

            say(Cast.MEI, number, Map.of("body", "It is the GBK file"));

            assertThat(page.news())
                    .contains("\"messages\":1", "has written something new here")
                    .doesNotContain("GBK");
            say(Cast.MEI, other, Map.of("body", "Another thing"));
            assertThat(elsewhere.news()).contains("\"messages\":1");
        }
    }

    @Test
    void the_queue_counts_a_new_ticket() {
        try (EventReader queue = EventReader.of(sam, "/desk/live/queue")) {
            long before = unassigned(queue.news());

            open(Cast.MEI, "Live count", "");

            assertThat(unassigned(queue.news())).isEqualTo(before + 1);
        }
    }

    @Test
    void who_writes_is_told_to_all_others_until_it_is_sent() {
        String number = open(Cast.MEI, "Live collision", "");
        String ticket = "/desk/tickets/" + number;
        Browser li = Browser.loggedInAs(Cast.LI);
        try (EventReader page = EventReader.of(sam, "/desk/live/" + number);
                EventReader own = EventReader.of(li, "/desk/live/" + number)) {
            assertThat(page.news()).contains("\"writers\":\"\"");
            assertThat(own.news()).contains("\"writers\":\"\"");

            li.post(ticket, ticket + "/writing", Map.of("on", "true")).then().statusCode(204);
            assertThat(page.news()).contains("is writing a reply here too");
            assertThat(sam.get(ticket).asString()).contains("is writing a reply here too");
            assertThat(li.get(ticket).asString()).doesNotContain("也正在这里写回复");

            li.post(ticket, ticket + "/messages", Map.of("kind", "reply", "body", "Choose GB18030"));
            String sent = page.news();
            while (!sent.contains("\"writers\":\"\"")) {
                sent = page.news();
            }
            assertThat(sent).contains("\"messages\":1");
        }
    }

    @Test
    void what_another_portal_commits_is_told_too_and_a_writer_who_falls_silent_is_forgotten() {
        String number = open(Cast.MEI, "Live elsewhere", "");
        try (EventReader page = EventReader.of(sam, "/desk/live/" + number)) {
            assertThat(page.news()).contains("\"writers\":\"\"");

            writes(number, "3 seconds");

            assertThat(page.news()).contains("is writing a reply here too");
            assertThat(page.news()).contains("\"writers\":\"\"");
        }
    }

    /** As a portal does that this one knows nothing of. */
    private static void writes(String number, String until) {
        QuarkusTransaction.requiringNew().run(() -> Ticket.getEntityManager()
                .createNativeQuery("insert into ticket_writer select t.id, a.id, now() + cast(:until as interval)"
                        + " from ticket t, account a where t.number = :number and a.username = 'li.agent'")
                .setParameter("number", number)
                .setParameter("until", until)
                .executeUpdate());
    }

    @Test
    void T08_only_support_listens_and_only_to_what_there_is() {
        String number = open(Cast.MEI, "Live scope", "");
        for (Cast stranger : new Cast[] {Cast.MEI, Cast.ANA, Cast.ED, Cast.RAY, Cast.ROOT}) {
            for (String page : new String[] {"queue", number}) {
                assertThat(Browser.loggedInAs(stranger)
                                .get("/desk/live/" + page)
                                .statusCode())
                        .as("%s %s", stranger, page)
                        .isEqualTo(403);
            }
        }
        assertThat(Browser.anonymous().get("/desk/live/queue").statusCode()).isNotEqualTo(200);
        assertThat(sam.get("/desk/live/AW-0").statusCode()).isEqualTo(404);
    }

    @Test
    void a_stream_ends_when_its_session_or_its_account_does() {
        Browser leaving = Browser.loggedInAs(Cast.SAM);
        try (EventReader queue = EventReader.of(leaving, "/desk/live/queue")) {
            queue.news();
            leaving.post("/desk", "/logout", Map.of());
            assertThat(queue.endsWithin(Duration.ofSeconds(10))).isTrue();
        }
        Browser li = Browser.loggedInAs(Cast.LI);
        try (EventReader queue = EventReader.of(li, "/desk/live/queue")) {
            queue.news();
            block(true);
            open(Cast.MEI, "Live after the block", "");
            assertThat(queue.endsWithin(Duration.ofSeconds(10))).isTrue();
        } finally {
            block(false);
        }
    }

    private static void block(boolean on) {
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update(
                        "blockedAt = ?1 where username = ?2", on ? Instant.now() : null, Cast.LI.username()));
    }

    private static long unassigned(String news) {
        return Long.parseLong(news.replaceFirst("(?s).*\"unassigned\":(\\d+).*", "$1"));
    }
}
