package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.util.MailStreamProvider;

/** Reads mails, however they are broken. */
final class MailReader {

    private static final int SUBJECT_CHARACTERS = 1_000;
    private static final List<String> OF_EVERY_COPY = List.of("Message-ID", "From", "Subject", "Date");

    private static final Session SESSION = Session.getInstance(new Properties());

    static {
        // Jakarta Mail takes these from nowhere else; without the second, it looks for its own class anew with each
        // part.
        System.setProperty("mail.mime.multipart.allowempty", "true");
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private MailReader() {}

    /** @throws IOException if the bytes cannot be read; however broken the mail is, it is no reason */
    static ReadMail read(InputStream raw) throws IOException {
        byte[] bytes = start(raw.readAllBytes());
        try {
            var mail = new MimeMessage(SESSION, new ByteArrayInputStream(bytes));
            return read(mail);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static ReadMail read(MimeMessage mail) throws MessagingException, IOException {
        Sender sender = sender(mail);
        var parts = new MailParts();
        String text = PlainText.clean(parts.read(mail));
        return new ReadMail(
                fingerprint(mail),
                PlainText.cut(HeaderText.decode(MailParts.header(mail, "Message-ID")), SUBJECT_CHARACTERS),
                sender,
                PlainText.cut(HeaderText.decode(MailParts.header(mail, "Subject")), SUBJECT_CHARACTERS),
                text,
                List.copyOf(parts.enclosures()),
                parts.leftOut(),
                ReplyAddress.tokens(mail),
                AutomaticMail.of(mail, sender.address()).orElse(null));
    }

    private static Sender sender(MimeMessage mail) throws MessagingException {
        String[] from = mail.getHeader("From");
        return Sender.of(from == null ? "" : String.join(",", from));
    }

    /** Trace headers differ between the copies that one mail makes on its ways. */
    private static String fingerprint(MimeMessage mail) throws MessagingException, IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String name : OF_EVERY_COPY) {
                digest.update((MailParts.header(mail, name) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            try (var body = new DigestInputStream(mail.getRawInputStream(), digest)) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the blank lines and the envelope line of an mbox that some programs leave at the beginning. */
    private static byte[] start(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        var beginning = new String(bytes, start, Math.min(6, bytes.length - start), StandardCharsets.US_ASCII);
        if (beginning.startsWith("From ") || beginning.startsWith(">From ")) {
            while (start < bytes.length && bytes[start++] != '\n') {
                // To the end of the line.
            }
        }
        return start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
