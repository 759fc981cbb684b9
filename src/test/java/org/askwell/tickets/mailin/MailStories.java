package org.askwell.tickets.mailin;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.tickets.mailin.IncomingMail.Source;

/** Lets mails arrive. */
public final class MailStories {

    private MailStories() {}

    /** @return the id of the mail as the portal keeps it */
    public static long arrive(String mail) {
        byte[] raw = mail.getBytes(StandardCharsets.UTF_8);
        if (!Arc.container().instance(MailIntake.class).get().take(new ByteArrayInputStream(raw), Source.MAILDROP)) {
            throw new AssertionError("The mail was not taken");
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> IncomingMail.<IncomingMail>find("order by id desc").firstResult().id);
    }

    /** @return the mail as the portal keeps it */
    static IncomingMail taken(String mail) {
        long id = arrive(mail);
        return inTransaction(() -> IncomingMail.<IncomingMail>findById(id));
    }

    static <T> T inTransaction(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    /** @return a mail with those headers and that text */
    static String mail(String from, String subject, String text, String... headers) {
        return "From: " + from + "\r\nTo: help@askwell.example\r\nSubject: " + subject
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n" + text;
    }
}
