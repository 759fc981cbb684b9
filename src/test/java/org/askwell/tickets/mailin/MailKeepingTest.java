package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.customers.Contact;
import org.askwell.customers.ContactAccounts;
import org.askwell.customers.Organisation;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.mailin.MailStories.inTransaction;
import static org.askwell.tickets.mailin.MailStories.mail;
import static org.assertj.core.api.Assertions.assertThat;

/** R22: whatever comes, and whatever fails meanwhile, no mail is lost and none is taken twice. */
@QuarkusTest
@WithTestResource(TestServers.class)
class MailKeepingTest {

    private static final String MEI = "mei.lin@harbor.example";

    @Inject
    MailIntake intake;

    @Inject
    ContactAccounts contacts;

    @Inject
    EntityManager database;

    private Path folder;

    @BeforeEach
    void the_sender_has_a_profile() throws IOException {
        folder = Files.createTempDirectory("maildrop");
        Login.as(Cast.MEI).get("/api/v1/tickets").then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("mei.lin", "tom.reed").forEach(this::contact));
    }

    /** The corpus is written by contacts who have never logged in. */
    private void contact(String name) {
        String address = name + "@harbor.example";
        if (Contact.count("email", address) == 0) {
            contacts.add(Organisation.withCode("harbor-bureau").orElseThrow(), name, "", "", address);
        }
    }

    @Test
    void T28_T29_of_a_nasty_corpus_none_is_lost_and_none_comes_twice() throws IOException {
        copyCorpus();
        long before = inTransaction(() -> IncomingMail.count());

        drop();

        assertThat(folder).isEmptyDirectory();
        assertThat(inTransaction(() -> IncomingMail.count()) - before)
                .isEqualTo(Corpus.expected().count());
        assertThat(inTransaction(() -> IncomingMail.count("hindrance", Hindrance.UNREADABLE)))
                .isZero();

        copyCorpus();
        drop();
        assertThat(inTransaction(() -> IncomingMail.count()) - before)
                .isEqualTo(Corpus.expected().count());
    }

    @Test
    void while_the_database_refuses_mails_stay_where_they_are() throws IOException {
        Files.writeString(folder.resolve("1"), mail(MEI, "Patient", "I wait"));
        inDatabase("alter table incoming_mail rename to incoming_mail_away");
        try {
            drop();
            assertThat(folder.resolve("1")).exists();
        } finally {
            inDatabase("alter table incoming_mail_away rename to incoming_mail");
        }

        drop();

        assertThat(folder).isEmptyDirectory();
        assertThat(inTransaction(() -> IncomingMail.count("subject", "Patient")))
                .isOne();
    }

    @Test
    void a_crash_before_the_mail_is_put_away_makes_no_second_ticket() throws IOException {
        Path file = folder.resolve("1");
        Files.writeString(file, mail(MEI, "Once only", "x"));
        drop();
        Files.writeString(file, "Received: once more\r\n" + mail(MEI, "Once only", "x"));

        drop();

        assertThat(inTransaction(() -> Ticket.count("title", "Once only"))).isOne();
    }

    @Test
    void T28_thirty_megabytes_become_a_ticket_and_more_are_kept_for_support() throws IOException {
        large("big", 22);
        large("huge", 32);

        drop();

        assertThat(folder).isEmptyDirectory();
        IncomingMail big = inTransaction(
                () -> IncomingMail.<IncomingMail>find("subject", "Large big").singleResult());
        assertThat(big.size).isGreaterThan(30_000_000);
        assertThat(big.fate).isEqualTo(Fate.OPENED);
        assertThat(Browser.loggedInAs(Cast.MEI)
                        .get("/tickets/" + big.ticketNumber)
                        .asString())
                .contains("big.bin");
        assertThat(inTransaction(() -> IncomingMail.count("hindrance", Hindrance.TOO_LARGE)))
                .isOne();
    }

    private void large(String name, int megabytes) throws IOException {
        var content = new byte[1024 * 1024];
        new Random(1).nextBytes(content);
        try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            file.write(("From: " + MEI + "\r\nSubject: Large " + name
                            + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee the file.\r\n--b\r\n"
                            + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + name
                            + ".bin\"\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            OutputStream encoded = Base64.getMimeEncoder().wrap(file);
            for (int i = 0; i < megabytes; i++) {
                encoded.write(content);
            }
            file.write("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void drop() throws IOException {
        new MaildropFolder(folder).deliver(intake::take);
    }

    private void copyCorpus() throws IOException {
        try (Stream<Path> mails = Files.list(Corpus.FOLDER)) {
            for (Path mail :
                    mails.filter(each -> each.toString().endsWith(".eml")).toList()) {
                Files.copy(mail, folder.resolve(mail.getFileName()));
            }
        }
    }

    private void inDatabase(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
