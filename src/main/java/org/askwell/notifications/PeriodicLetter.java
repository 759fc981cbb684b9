package org.askwell.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.feedback.periodic.PeriodicAsked;
import org.askwell.notifications.mail.MailContent;
import org.askwell.notifications.mail.Outbox;
import org.askwell.web.ReaderZone;

/** Mails the link of a periodic survey, and the reminder, to a manager of the customer (R26). */
@ApplicationScoped
class PeriodicLetter {

    @Inject
    Outbox outbox;

    @Inject
    ReaderZone zone;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance periodic(Language language, String title, PeriodicAsked asked);
    }

    void asked(@Observes PeriodicAsked event) {
        Account reader = Account.findById(event.accountId());
        if (reader.blocked()) {
            return;
        }
        MailMessages words = reader.language == Language.EN
                ? MessageBundles.get(MailMessages.class)
                : MessageBundles.get(MailMessages.class, Localized.Literal.of(reader.language.tag()));
        String title = event.reminder()
                ? words.periodicAgain(event.organisationName())
                : words.periodic(event.organisationName());
        outbox.add(
                reader,
                new MailContent(
                        title,
                        render(event, reader.language, title, MediaType.TEXT_PLAIN),
                        render(event, reader.language, title, MediaType.TEXT_HTML)));
    }

    private String render(PeriodicAsked event, Language language, String title, String type) {
        return Templates.periodic(language, title, event)
                .setLocale(language.locale())
                .setAttribute(ReaderZone.ATTRIBUTE, zone.configured())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
