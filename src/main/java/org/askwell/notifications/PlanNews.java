package org.askwell.notifications;

import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.feedback.plan.PlanMessages;
import org.askwell.feedback.plan.ServiceDue;

/** Reminds of what is planned for customers (R26). */
@ApplicationScoped
class PlanNews {

    @Inject
    Delivery delivery;

    void due(@Observes ServiceDue event) {
        var readers = new ArrayList<Account>();
        if (event.responsibleId() != null) {
            readers.add(Account.findById(event.responsibleId()));
        }
        if (event.responsibleId() == null || event.late()) {
            readers.addAll(Account.withRole(Role.SUPERVISOR));
        }
        delivery.deliver(
                language -> new Notice(
                        NotificationKind.SERVICE_DUE,
                        event.organisationName(),
                        event.organisationCode(),
                        event.dueOn() + " " + service(event, language),
                        null,
                        "/desk/customers/" + event.organisationCode() + "/plan"),
                readers);
    }

    private static String service(ServiceDue event, Language language) {
        return MessageBundles.get(PlanMessages.class, Localized.Literal.of(language.tag()))
                .kind(event.kind());
    }
}
