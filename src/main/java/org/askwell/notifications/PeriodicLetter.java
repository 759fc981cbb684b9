package org.askwell.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.feedback.periodic.PeriodicAsked;
import org.askwell.notifications.mail.Outbox;

/** Mails the link of a periodic survey, and the reminder, to a manager of the customer (R26). */
@ApplicationScoped
class PeriodicLetter {

    @Inject
    Outbox outbox;

    @Inject
    Envelope envelope;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance periodic(Language language, String title, PeriodicAsked asked);
    }

    void asked(@Observes PeriodicAsked event) {
        Account reader = Account.findById(event.accountId());
        if (reader.blocked()) {
            return;
        }
        MailMessages words = Envelope.words(reader.language);
        String title = event.reminder()
                ? words.periodicAgain(event.organisationName())
                : words.periodic(event.organisationName());
        outbox.add(
                reader, envelope.of(title, reader.language, () -> Templates.periodic(reader.language, title, event)));
    }
}
