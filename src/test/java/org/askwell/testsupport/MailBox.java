package org.askwell.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A real SMTP server where the portal looks for one, and the mails that it received. It stays open from the first test
 * that needs it to the last: an attempt that meets a server just as it stops hangs, and holds up the mails of the next
 * test.
 */
public final class MailBox {

    /** Longer than the minute after which an attempt that failed is made again. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static GreenMail server;

    private MailBox() {}

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
    }

    public static synchronized MailBox open() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(port(), "localhost", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return new MailBox();
    }

    /** Leaves the port to another server. */
    public static synchronized void shut() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** Waits for a mail to the address with the words in its subject. */
    public Received await(String recipient, String inSubject) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> find(recipient, inSubject), found -> !found.isEmpty())
                .get(0);
    }

    /** @return what has come so far */
    public List<Received> find(String recipient, String inSubject) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Received::new)
                .filter(mail -> mail.to().equals(recipient) && mail.subject().contains(inSubject))
                .toList();
    }

    /** One mail as the server took it. */
    public record Received(MimeMessage message) {

        public String to() {
            try {
                return message.getRecipients(Message.RecipientType.TO)[0].toString();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** @return how many parties the mail names as its receivers, in any header */
        public int recipients() {
            try {
                return message.getAllRecipients().length;
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String header(String name) {
            try {
                return message.getHeader(name, null);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public String text() {
            return part("text/plain");
        }

        public String html() {
            return part("text/html");
        }

        /** @return the head and body as sent */
        public String bytes() {
            var bytes = new ByteArrayOutputStream();
            try {
                message.writeTo(bytes);
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
            return bytes.toString(StandardCharsets.US_ASCII);
        }

        private String part(String type) {
            try {
                return part((Multipart) message.getContent(), type);
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String part(Multipart parts, String type) throws IOException, MessagingException {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType(type)) {
                    return part.getContent().toString();
                }
                if (part.getContent() instanceof Multipart inner) {
                    return part(inner, type);
                }
            }
            throw new AssertionError("No part of type " + type);
        }
    }
}
