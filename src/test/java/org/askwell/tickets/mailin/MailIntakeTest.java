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
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Channel;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.mailin.MailStories.inTransaction;
import static org.askwell.tickets.mailin.MailStories.mail;
import static org.askwell.tickets.mailin.MailStories.taken;
import static org.assertj.core.api.Assertions.assertThat;

/** R22: mails become tickets and continue them; none is lost, none is believed more than it proves. */
@QuarkusTest
@WithTestResource(TestServers.class)
class MailIntakeTest {

    private String mei;
    private String tom;

    @Inject
    MailInConfig config;

    @BeforeEach
    void everybody_has_a_profile() {
        for (Cast person : List.of(Cast.MEI, Cast.TOM, Cast.WEI, Cast.SAM)) {
            Login.as(person).get("/api/v1/tickets").then().statusCode(200);
        }
        mei = address(Cast.MEI);
        tom = address(Cast.TOM);
    }

    @Test
    void a_mail_of_a_known_sender_becomes_a_ticket_with_its_files() {
        IncomingMail kept = taken("From: =?utf-8?B?5p6X5qKF?= <" + mei + ">\r\nSubject: Re: 凭证号不连续\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "12 号之后是 14 号。\r\n-- \r\n林梅\r\n--b\r\nContent-Type: text/plain; name=\"numbat.log\"\r\n"
                + "Content-Disposition: attachment; filename=\"numbat.log\"\r\n\r\nboom\r\n--b--\r\n");

        assertThat(kept.fate).isEqualTo(Fate.OPENED);
        Ticket ticket = ticket(kept.ticketNumber);
        assertThat(ticket.title).isEqualTo("凭证号不连续");
        assertThat(ticket.channel).isEqualTo(Channel.MAIL);
        assertThat(Browser.loggedInAs(Cast.MEI).get("/tickets/" + ticket.number).asString())
                .contains("12 号之后是 14 号。", "引用内容与签名", "numbat.log");
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/desk/tickets/" + ticket.number)
                        .asString())
                .contains("By mail");
    }

    @Test
    void the_answer_to_our_mail_continues_its_ticket() {
        var server = MailBox.open();
        String number = open(Cast.TOM, "Quokka in the report");
        say(number, "Which report?");
        var sent = server.await(tom, number + "] ");
        String messageId = sent.header("Message-ID");
        assertThat(messageId).startsWith("<aw.").endsWith("@askwell.example>");
        assertThat(sent.header("Reply-To")).matches("help\\+[0-9a-f]{32}@askwell\\.example");
        assertThat(sent.text()).contains("You may answer this mail");

        IncomingMail byReference = taken(
                mail(tom, "Re: " + number, "The monthly one.\r\n\r\n> Which report?", "In-Reply-To: " + messageId));
        IncomingMail byAddress =
                taken(mail(tom, "Another thought", "And the yearly one.", "Delivered-To: " + sent.header("Reply-To")));

        assertThat(byReference.fate).isEqualTo(Fate.CONTINUED);
        assertThat(byReference.ticketNumber).isEqualTo(number);
        assertThat(byAddress.ticketNumber).isEqualTo(number);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .contains("The monthly one.", "And the yearly one.", "Quoted text and signature");
    }

    @Test
    void T25_forged_and_borrowed_references_open_a_ticket_of_their_own() {
        String number = open(Cast.MEI, "Bilby");
        String token = token(number);

        IncomingMail guessed = taken(mail(
                mei, "Re: [" + number + "]", "Guessed", "In-Reply-To: <aw." + "0".repeat(32) + ".1@askwell.example>"));
        IncomingMail borrowed = taken(
                mail(tom, "Re: [" + number + "]", "Borrowed", "In-Reply-To: <aw." + token + ".1@askwell.example>"));
        IncomingMail stranger = taken(mail(
                "\"" + mei + "\" <evil@elsewhere.example>",
                "Re: [" + number + "]",
                "Strange",
                "In-Reply-To: <aw." + token + ".1@askwell.example>"));
        IncomingMail staff = taken(mail(
                address(Cast.SAM),
                "Re: [" + number + "]",
                "Staff",
                "In-Reply-To: <aw." + token + ".1@askwell.example>"));

        assertThat(guessed.fate).isEqualTo(Fate.OPENED);
        assertThat(borrowed.fate).isEqualTo(Fate.OPENED);
        assertThat(List.of(guessed.ticketNumber, borrowed.ticketNumber)).doesNotContain(number);
        assertThat(stranger.hindrance).isEqualTo(Hindrance.UNKNOWN_SENDER);
        assertThat(staff.hindrance).isEqualTo(Hindrance.STAFF);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .doesNotContain("Guessed", "Borrowed", "Strange", "Staff");
    }

    @Test
    void an_absence_note_is_no_answer() {
        String number = open(Cast.MEI, "Wombat");

        IncomingMail away = taken(mail(
                mei,
                "Away",
                "I am away",
                "Auto-Submitted: auto-replied",
                "In-Reply-To: <aw." + token(number) + ".1@askwell.example>"));

        assertThat(away.fate).isEqualTo(Fate.STOPPED);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + number).asString())
                .doesNotContain("I am away");
    }

    @Test
    void an_answer_to_a_closed_ticket_opens_the_next_one() {
        String number = open(Cast.MEI, "Dingo");
        String token = token(number);
        Login.as(Cast.MEI).body("{}").post("/api/v1/tickets/" + number + "/withdrawal");
        assertThat(ticket(number).state.finished()).isTrue();

        IncomingMail late = taken(mail(mei, "Re: Dingo", "还是不行", "In-Reply-To: <aw." + token + ".1@askwell.example>"));

        assertThat(late.fate).isEqualTo(Fate.OPENED);
        assertThat(ticket(late.ticketNumber).description).contains(number, "还是不行");
    }

    @Test
    void T20_T28_too_many_mails_of_one_sender_wait_in_the_list() {
        String wei = address(Cast.WEI);
        IncomingMail last = null;
        for (int i = 0; i <= config.mailsPerHour(); i++) {
            last = taken(mail(wei, "Flood " + i, "x"));
        }

        assertThat(last.hindrance).isEqualTo(Hindrance.TOO_MANY);
        assertThat(last.fate).isEqualTo(Fate.HELD);
    }

    @Test
    void support_makes_a_ticket_of_a_strangers_mail_once() {
        IncomingMail kept = taken(mail("echidna@stranger.example", "Echidna at the gate", "Help us"));
        var sam = Browser.loggedInAs(Cast.SAM);
        String page = "/desk/mails/" + kept.id;
        assertThat(sam.get("/desk/mails").asString()).contains("Unknown sender");
        String found = sam.get(page + "?q=tom.reed").asString();
        assertThat(found).contains("Help us", "Make a ticket for Tom Reed");
        String caller = found.replaceAll("(?s).*name=\"caller\" value=\"([^\"]+)\".*", "$1");

        var made = sam.post(page, page + "/ticket", Map.of("caller", caller));
        var again = sam.post(page, page + "/ticket", Map.of("caller", caller));

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        assertThat(sam.get(made.header("Location").replaceFirst(".*/desk", "/desk"))
                        .asString())
                .contains("Echidna at the gate", "Tom Reed", "recorded by Sam");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(sam.get(page + "/source").asString()).contains("Subject: Echidna at the gate");
        assertThat(Browser.loggedInAs(Cast.MEI).get(page).statusCode()).isEqualTo(403);
    }

    private static String open(Cast person, String title) {
        return Login.as(person)
                .body(Map.of("title", title, "description", "", "severity", "C"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static void say(String number, String text) {
        Login.as(Cast.SAM)
                .body(Map.of("body", text, "kind", "QUESTION"))
                .post("/api/v1/tickets/" + number + "/messages")
                .then()
                .statusCode(201);
    }

    private static Ticket ticket(String number) {
        return inTransaction(() -> Ticket.<Ticket>find("number", number).singleResult());
    }

    /** Opening a ticket mails its requester, who gets a token by that. */
    private static String token(String number) {
        return inTransaction(
                () -> ReplyToken.<ReplyToken>find("ticket.number", number).singleResult().token);
    }

    private String address(Cast person) {
        return inTransaction(() -> Account.withUsername(person.username()).orElseThrow().email);
    }
}
