package org.askwell.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Language;
import org.askwell.customers.ColleagueInvited;
import org.askwell.notifications.mail.Outbox;

/** Mails the link of an invitation to the one address that can use it, in the language of whoever invites. */
@ApplicationScoped
class InvitationLetter {

    @Inject
    Outbox outbox;

    @Inject
    Envelope envelope;

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance invitation(Language language, String title, ColleagueInvited invited);
    }

    void invited(@Observes ColleagueInvited event) {
        MailMessages words = Envelope.words(event.language());
        String title = words.invitation(event.invitedBy(), event.organisationName());
        outbox.add(
                event.email(),
                event.language(),
                envelope.of(title, event.language(), () -> Templates.invitation(event.language(), title, event)));
    }
}
