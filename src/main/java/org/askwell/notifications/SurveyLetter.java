package org.askwell.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.feedback.SurveyAsked;
import org.askwell.notifications.mail.Outbox;

/** Mails the link of a survey to whoever opened the ticket. */
@ApplicationScoped
class SurveyLetter {

    @Inject
    Outbox outbox;

    @Inject
    Envelope envelope;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance survey(Language language, String title, SurveyAsked asked);
    }

    void asked(@Observes SurveyAsked event) {
        Account reader = Account.findById(event.accountId());
        if (reader.blocked()) {
            return;
        }
        MailMessages words = Envelope.words(reader.language);
        String title = words.survey(event.number());
        outbox.add(reader, envelope.of(title, reader.language, () -> Templates.survey(reader.language, title, event)));
    }
}
