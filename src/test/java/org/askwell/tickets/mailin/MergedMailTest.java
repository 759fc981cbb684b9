package org.askwell.tickets.mailin;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Account;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.LinkedTickets;
import org.askwell.tickets.TicketStories;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.mailin.MailStories.inTransaction;
import static org.askwell.tickets.mailin.MailStories.mail;
import static org.askwell.tickets.mailin.MailStories.taken;
import static org.assertj.core.api.Assertions.assertThat;

/** Mails about a ticket that goes on in another one arrive there (R22). */
@QuarkusTest
@WithTestResource(TestServers.class)
class MergedMailTest {

    @Inject
    ReplyTokens tokens;

    @BeforeEach
    void everybody_has_a_profile() {
        for (Cast person : List.of(Cast.MEI, Cast.TOM, Cast.SAM)) {
            Login.as(person).get(TICKETS).then().statusCode(200);
        }
    }

    @Test
    void an_answer_to_the_duplicate_and_to_the_news_of_the_other_one_continue_that_one() {
        String duplicate = TicketStories.open(Cast.MEI, "Merged mail, from", "");
        String target = TicketStories.open(Cast.TOM, "Merged mail, to", "");
        LinkedTickets.merge(Cast.SAM, duplicate, target).statusCode(200);

        IncomingMail toDuplicate = answer(duplicate, "Still the same numbat.");
        IncomingMail toTarget = answer(target, "And once more numbat.");

        assertThat(toDuplicate.fate).isEqualTo(Fate.CONTINUED);
        assertThat(toDuplicate.ticketNumber).isEqualTo(target);
        assertThat(toTarget.ticketNumber).isEqualTo(target);
        assertThat(Browser.loggedInAs(Cast.TOM).get("/tickets/" + target).asString())
                .contains("Still the same numbat.", "And once more numbat.");
    }

    @Test
    void an_answer_opens_a_ticket_of_its_own_where_the_other_one_takes_none() {
        String duplicate = TicketStories.open(Cast.MEI, "Merged mail, from a closed one", "");
        String target = TicketStories.open(Cast.TOM, "Merged mail, kept personal", "");
        LinkedTickets.merge(Cast.SAM, duplicate, target).statusCode(200);
        Browser.loggedInAs(Cast.TOM)
                .post("/tickets/" + target, "/tickets/" + target + "/sharing", Map.of("shared", "false"));

        IncomingMail kept = answer(duplicate, "Nobody else may read this wambenger.");

        assertThat(kept.fate).isEqualTo(Fate.OPENED);
        assertThat(kept.ticketNumber).isNotEqualTo(target);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + target).asString())
                .doesNotContain("wambenger");
    }

    private IncomingMail answer(String number, String text) {
        String token = inTransaction(() -> tokens.issue(number, mei()).orElseThrow());
        String address = inTransaction(() -> mei().email);
        return taken(mail(address, "Re: [" + number + "]", text, "In-Reply-To: <aw." + token + ".1@askwell.example>"));
    }

    private static Account mei() {
        return Account.withUsername(Cast.MEI.username()).orElseThrow();
    }
}
