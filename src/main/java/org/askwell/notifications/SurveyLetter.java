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
import org.askwell.feedback.SurveyAsked;
import org.askwell.notifications.mail.MailContent;
import org.askwell.notifications.mail.Outbox;
import org.askwell.web.ReaderZone;

/** Mails the link of a survey to whoever opened the ticket. */
@ApplicationScoped
class SurveyLetter {

    @Inject
    Outbox outbox;

    @Inject
    ReaderZone zone;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance survey(Language language, String title, SurveyAsked asked);
    }

    void asked(@Observes SurveyAsked event) {
        Account reader = Account.findById(event.accountId());
        if (reader.blocked()) {
            return;
        }
        MailMessages words = reader.language == Language.EN
                ? MessageBundles.get(MailMessages.class)
                : MessageBundles.get(MailMessages.class, Localized.Literal.of(reader.language.tag()));
        String title = words.survey(event.number());
        outbox.add(
                reader,
                new MailContent(
                        title,
                        render(event, reader.language, title, MediaType.TEXT_PLAIN),
                        render(event, reader.language, title, MediaType.TEXT_HTML)));
    }

    private String render(SurveyAsked event, Language language, String title, String type) {
        return Templates.survey(language, title, event)
                .setLocale(language.locale())
                .setAttribute(ReaderZone.ATTRIBUTE, zone.configured())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
