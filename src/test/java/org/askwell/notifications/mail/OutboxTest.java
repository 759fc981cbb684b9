package org.askwell.notifications.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.notifications.NotificationsConfig;
import org.askwell.notifications.TicketStory;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R5: mails leave the portal after the event, in the reader's language, over a real SMTP server. */
@QuarkusTest
@WithTestResource(TestServers.class)
class OutboxTest {

    @Inject
    TicketStory story;

    @Inject
    NotificationsConfig config;

    @Inject
    Outbox outbox;

    @BeforeEach
    void everybody_has_a_profile() {
        TicketStory.arrive(Cast.MEI, Cast.TOM, Cast.ANA, Cast.WEI, Cast.SAM);
        QuarkusTransaction.requiringNew().run(() -> OutboxMail.deleteAll());
    }

    @Test
    void mail_is_read_in_chinese() {
        var server = MailBox.open();
        String number = story.answer(Cast.MEI, Cast.SAM, "凭证被其他用户锁定", "请让对方退出 <凭证> 窗口后重试。");

        var mail = server.await(story.address(Cast.MEI), number);

        assertThat(mail.subject()).startsWith("[" + number + "] ").endsWith("回复了：凭证被其他用户锁定");
        assertThat(mail.text())
                .contains("林梅，您好：")
                .contains("请让对方退出 <凭证> 窗口后重试。")
                .contains("/tickets/" + number)
                .doesNotContain("&lt;");
        assertThat(mail.html())
                .contains("lang=\"zh-CN\"")
                .contains("&lt;凭证&gt;")
                .contains("href=\"http://localhost:" + TestServers.PORT + "/tickets/" + number + "\"");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.bytes()).contains("multipart/alternative").doesNotContain("Hello");
    }

    @Test
    void mail_is_read_in_english() {
        var server = MailBox.open();
        String number = story.ask(Cast.TOM, Cast.SAM, "Certificate has expired", "Which version do you run?");

        var mail = server.await(story.address(Cast.TOM), number);

        assertThat(mail.subject()).endsWith(" asked you something: Certificate has expired");
        assertThat(mail.text())
                .startsWith("Hello Tom Reed,")
                .contains("Which version do you run?")
                .contains("We can go on as soon as you have answered:");
        assertThat(mail.html()).contains("lang=\"en\"").contains("Open in the portal");
    }

    @Test
    void failure_retry_then_success() throws IOException {
        String number;
        try (var refusing = RefusingServer.open()) {
            assertThat(refusing.listens()).isTrue();
            number = story.answer(Cast.TOM, Cast.SAM, "Budget is exceeded", "Please check the period.");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> mail(number).attempts == 1);
        }
        OutboxMail waiting = mail(number);
        assertThat(waiting.state).isEqualTo(OutboxMail.State.PENDING);
        assertThat(waiting.errorClass).isNotBlank().doesNotContain("later");
        assertThat(Duration.between(waiting.createdAt, waiting.nextAttemptAt)).isGreaterThan(Duration.ofSeconds(59));

        var server = MailBox.open();
        aMinutePasses(number);
        server.await(story.address(Cast.TOM), number);
        Awaitility.await().until(() -> mail(number).state == OutboxMail.State.SENT);
        assertThat(server.find(story.address(Cast.TOM), number)).hasSize(1);
        assertThat(mail(number).attempts).isEqualTo(2);
        assertThat(mail(number).sentAt).isNotNull();
    }

    @Test
    void T19_a_name_or_title_cannot_add_a_header() {
        story.rename(Cast.WEI, "Wei\r\nBcc: wide@evil.example");
        var server = MailBox.open();
        String number =
                story.answer(Cast.ANA, Cast.WEI, "Help\r\nBcc: evil@evil.example\r\n\r\nbody", "\r\n.\r\nRCPT TO:<x>");

        var mail = server.await(story.address(Cast.ANA), number);

        assertThat(mail.recipients()).isEqualTo(1);
        assertThat(mail.header("Bcc")).isNull();
        assertThat(mail.bytes().split("\r?\n\r?\n", 2)[0]).doesNotContainPattern("(?im)^bcc");
        assertThat(mail.subject()).contains("Help Bcc: evil@evil.example body");
    }

    @Test
    void T20_one_person_gets_a_bounded_number_of_mails_an_hour() {
        for (int i = 0; i < config.mailsPerHour() + 5; i++) {
            story.answer(Cast.WEI, Cast.SAM, "洪水", "x");
        }

        String wei = story.address(Cast.WEI);
        long mails = QuarkusTransaction.requiringNew().call(() -> OutboxMail.count("recipient", wei));
        assertThat(mails).isEqualTo(config.mailsPerHour());
    }

    @Test
    void a_mail_that_was_written_before_the_clock_was_set_back_leaves_at_once() {
        var server = MailBox.open();
        QuarkusTransaction.requiringNew().run(() -> {
            QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofHours(3)), Clock.class);
            outbox.add("ahead@harbor.example", Language.EN, new MailContent("Written ahead", "x", "<p>x</p>"));
            QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        });

        server.await("ahead@harbor.example", "Written ahead");
    }

    @Test
    void many_mails_in_a_row_all_leave_at_the_first_attempt() {
        MailBox.open();
        int mails = 150;
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < mails; i++) {
                outbox.add("row-" + i + "@harbor.example", Language.EN, new MailContent("Row " + i, "x", "<p>x</p>"));
            }
        });

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> sentAtOnce() == mails);
    }

    @Test
    void delays_grow_from_a_minute_to_six_hours_and_end_after_eight_attempts() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7))
                .map(RetryDelay::after)
                .map(delay -> delay.orElseThrow().toMinutes())
                .containsExactly(1L, 3L, 9L, 27L, 81L, 243L, 360L);
        assertThat(RetryDelay.after(8)).isEmpty();
    }

    @Test
    void only_a_plain_address_gets_mail() {
        assertThat(List.of("mei.lin@harbor.example", "a+b@x")).allMatch(MailHeader::address);
        assertThat(List.of("", "x", "a@b,c@d", "a@b\r\nBcc:c@d", "<a@b>", "a b@c", "\"a\"@b", "a@-b"))
                .noneMatch(MailHeader::address);
    }

    private static long sentAtOnce() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxMail.count("state = ?1 and attempts = 1", OutboxMail.State.SENT));
    }

    private static OutboxMail mail(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxMail.<OutboxMail>find("subject like ?1", "[" + number + "]%")
                        .singleResult());
    }

    private static void aMinutePasses(String number) {
        QuarkusTransaction.requiringNew()
                .run(() -> OutboxMail.update("nextAttemptAt = createdAt where subject like ?1", "[" + number + "]%"));
    }
}
