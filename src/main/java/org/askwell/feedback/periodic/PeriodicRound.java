package org.askwell.feedback.periodic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.accounts.Account;
import org.askwell.customers.Organisation;
import org.askwell.feedback.plan.PlannedService;
import org.askwell.tickets.TicketsConfig;
import org.askwell.time.Rounds;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretToken;

/**
 * Asks the managers of customers how satisfied they are, when the service plan says so (R26): once for each day on which it
 * is due, however many portals look and however often they start. What was due several times meanwhile is asked once. A
 * customer without a manager stays due, so that whoever is responsible is reminded and asks.
 */
@ApplicationScoped
class PeriodicRound {

    private static final int AT_ONCE = 200;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    PeriodicConfig config;

    @Inject
    TicketsConfig centre;

    @Inject
    PortalAddress portal;

    @Inject
    SurveyPlans plans;

    @Inject
    Event<PeriodicAsked> asked;

    void begin(@Observes StartupEvent start) {
        rounds.every("periodic-surveys", config.every(), Duration.ofMinutes(3), this::run);
    }

    @Transactional
    void run() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, centre.zone());
        plans.complete(today, AT_ONCE);
        PlannedService.dueSurveys(today, AT_ONCE).forEach(planned -> ask(planned, today, now));
        SurveyInvitation.toRemind(now.minus(config.remindAfter()), now, AT_ONCE).forEach(each -> remind(each, now));
    }

    private void ask(PlannedService planned, LocalDate today, Instant now) {
        List<Account> managers = managers(planned.organisation);
        if (managers.isEmpty()) {
            return;
        }
        if (!PeriodicSurvey.sentFor(planned.organisation, planned.dueOn)) {
            var survey = new PeriodicSurvey();
            survey.organisation = planned.organisation;
            survey.dueOn = planned.dueOn;
            survey.sentAt = now;
            survey.expiresAt = now.plus(config.lifetime());
            survey.persist();
            managers.forEach(manager -> invite(survey, manager));
        }
        planned.doneByItself(today, now);
    }

    private void invite(PeriodicSurvey survey, Account manager) {
        String token = SecretToken.make();
        var invitation = new SurveyInvitation();
        invitation.survey = survey;
        invitation.account = manager;
        invitation.tokenHash = SecretToken.hash(token);
        invitation.persist();
        tell(invitation, token, false);
    }

    private void remind(SurveyInvitation invitation, Instant now) {
        String token = SecretToken.make();
        invitation.reminderHash = SecretToken.hash(token);
        invitation.remindedAt = now;
        tell(invitation, token, true);
    }

    private void tell(SurveyInvitation invitation, String token, boolean reminder) {
        PeriodicSurvey survey = invitation.survey;
        asked.fire(new PeriodicAsked(
                invitation.account.id,
                survey.organisation.name,
                portal.of("/service-surveys/" + token),
                survey.expiresAt,
                reminder));
    }

    private static List<Account> managers(Organisation organisation) {
        return Account.managersOf(organisation.code).stream()
                .filter(account -> !account.blocked())
                .toList();
    }
}
