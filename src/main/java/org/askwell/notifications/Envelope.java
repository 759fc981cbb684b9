package org.askwell.notifications;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Language;
import org.askwell.notifications.mail.MailContent;
import org.askwell.web.ReaderZone;

/** What all letters that are no notices have in common: their reader's language, the centre's time, and both ways to read them. */
@ApplicationScoped
class Envelope {

    @Inject
    ReaderZone zone;

    static MailMessages words(Language language) {
        return language == Language.EN
                ? MessageBundles.get(MailMessages.class)
                : MessageBundles.get(MailMessages.class, Localized.Literal.of(language.tag()));
    }

    /** @param letter the template, made anew for each way to read it */
    MailContent of(String title, Language language, Supplier<TemplateInstance> letter) {
        return new MailContent(
                title,
                render(letter.get(), language, MediaType.TEXT_PLAIN),
                render(letter.get(), language, MediaType.TEXT_HTML));
    }

    private String render(TemplateInstance letter, Language language, String type) {
        return letter.setLocale(language.locale())
                .setAttribute(ReaderZone.ATTRIBUTE, zone.configured())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
