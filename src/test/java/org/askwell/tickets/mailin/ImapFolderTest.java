package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R22: mails are fetched from a real IMAP server, and stay there until they are taken. */
class ImapFolderTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser mailbox;

    @BeforeEach
    void start() {
        server.start();
        mailbox = server.setUser("help@askwell.example", "help", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_is_taken_is_moved_and_everything_else_stays() throws Exception {
        mailbox.deliver(mail("One"));
        mailbox.deliver(mail("Two"));
        mailbox.deliver(mail("Three"));

        List<String> first = fetch("secret", "Two");
        assertThat(first).hasSize(3).allSatisfy(raw -> assertThat(raw).startsWith("Subject: "));
        assertThat(count("INBOX")).isEqualTo(1);
        assertThat(count("Askwell")).isEqualTo(2);

        assertThat(fetch("secret", "none")).singleElement().asString().contains("Subject: Two", "Text of Two");
        assertThat(count("INBOX")).isZero();
        assertThat(count("Askwell")).isEqualTo(3);
        assertThat(fetch("secret", "none")).isEmpty();
    }

    @Test
    void a_mailbox_that_is_closed_to_us_is_told() {
        assertThatThrownBy(() -> fetch("wrong", "none")).isInstanceOf(IOException.class);
    }

    /** @return every mail that was handed over; one with the refused word in it is not taken */
    private List<String> fetch(String password, String refused) throws IOException {
        var handed = new ArrayList<String>();
        new ImapFolder(settings(password)).deliver((raw, source) -> {
            String mail = new String(raw.readAllBytes(), StandardCharsets.US_ASCII);
            handed.add(mail);
            return !mail.contains(refused);
        });
        return handed;
    }

    private int count(String folder) throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", server.getImap().getPort(), "help", "secret");
            try (Folder looked = store.getFolder(folder)) {
                looked.open(Folder.READ_ONLY);
                return looked.getMessageCount();
            }
        }
    }

    private static MimeMessage mail(String word) throws MessagingException {
        byte[] raw = ("Subject: " + word + "\r\nFrom: a@b.example\r\n\r\nText of " + word)
                .getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    }

    private ImapConfig settings(String password) {
        return new ImapConfig() {
            @Override
            public Optional<String> host() {
                return Optional.of("localhost");
            }

            @Override
            public int port() {
                return server.getImap().getPort();
            }

            @Override
            public boolean tls() {
                return false;
            }

            @Override
            public Optional<String> username() {
                return Optional.of("help");
            }

            @Override
            public Optional<String> password() {
                return Optional.of(password);
            }

            @Override
            public String folder() {
                return "INBOX";
            }

            @Override
            public String taken() {
                return "Askwell";
            }
        };
    }
}
