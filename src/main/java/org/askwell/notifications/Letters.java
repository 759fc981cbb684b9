package org.askwell.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.notifications.mail.MailContent;
import org.askwell.web.PortalAddress;

/** Writes the mail of a notice in its reader's language. */
@ApplicationScoped
class Letters {

    @Inject
    PortalAddress portal;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance notification(
                Language language,
                String name,
                String title,
                Notice notice,
                boolean answerable,
                String link,
                String list);
    }

    /** @param answerable whether the reader may answer the mail */
    MailContent write(Notice notice, Account reader, boolean answerable) {
        String title = NotificationTitle.of(notice.kind(), notice.actor(), notice.subject(), reader.language);
        String subject = notice.kind().numbered() ? "[" + notice.reference() + "] " + title : title;
        return new MailContent(
                subject,
                render(notice, reader, title, answerable, MediaType.TEXT_PLAIN),
                render(notice, reader, title, answerable, MediaType.TEXT_HTML));
    }

    private String render(Notice notice, Account reader, String title, boolean answerable, String type) {
        return Templates.notification(
                        reader.language,
                        reader.name,
                        title,
                        notice,
                        answerable,
                        portal.of(notice.path()),
                        portal.of("/notifications"))
                .setLocale(reader.language.locale())
                .setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(type))
                .render();
    }
}
