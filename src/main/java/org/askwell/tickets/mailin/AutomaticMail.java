package org.askwell.tickets.mailin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;

/** Tells mails that no person wrote, which must never be answered (RFC 3834): else two machines write to each other. */
final class AutomaticMail {

    private static final Set<String> PRECEDENCE = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Pattern MACHINE =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|listserv|majordomo)[+@].*");

    private AutomaticMail() {}

    /** @param sender the address or null */
    static Optional<Hindrance> of(MimeMessage mail, String sender) {
        if (!header(mail, "X-Askwell-Mail").isEmpty()) {
            return Optional.of(Hindrance.OWN);
        }
        String submitted = header(mail, "Auto-Submitted").split("[;\\s]")[0];
        boolean automatic = !submitted.isEmpty() && !submitted.equals("no")
                || PRECEDENCE.contains(header(mail, "Precedence"))
                || header(mail, "Return-Path").matches("<\\s*>")
                || header(mail, "Content-Type").startsWith("multipart/report")
                || !header(mail, "X-Autoreply").isEmpty()
                || !header(mail, "X-Autorespond").isEmpty()
                || !header(mail, "X-Failed-Recipients").isEmpty()
                || sender != null && MACHINE.matcher(sender).matches();
        return automatic ? Optional.of(Hindrance.AUTOMATIC) : Optional.empty();
    }

    private static String header(MimeMessage mail, String name) {
        return MailParts.header(mail, name).strip().toLowerCase(Locale.ROOT);
    }
}
