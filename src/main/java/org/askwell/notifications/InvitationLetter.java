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
import org.askwell.accounts.Language;
import org.askwell.customers.ColleagueInvited;
import org.askwell.notifications.mail.MailContent;
import org.askwell.notifications.mail.Outbox;
import org.askwell.web.ReaderZone;

/** Mails the link of an invitation to the one address that can use it, in the language of whoever invites. */
@ApplicationScoped
class InvitationLetter {

    @Inject
    Outbox outbox;

    @Inject
    ReaderZone zone;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance invitation(Language language, String title, ColleagueInvited invited);
    }

    void invited(@Observes ColleagueInvited event) {
        MailMessages words = event.language() == Language.EN
                ? MessageBundles.get(MailMessages.class)
                : MessageBundles.get(
                        MailMessages.class,
                        Localized.Literal.of(event.language().tag()));
        String title = words.invitation(event.invitedBy(), event.organisationName());
        outbox.add(
                event.email(),
                event.language(),
                new MailContent(
                        title, render(event, title, MediaType.TEXT_PLAIN), render(event, title, MediaType.TEXT_HTML)));
    }

    private String render(ColleagueInvited event, String title, String type) {
        return Templates.invitation(event.language(), title, event)
                .setLocale(event.language().locale())
                .setAttribute(ReaderZone.ATTRIBUTE, zone.configured())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
