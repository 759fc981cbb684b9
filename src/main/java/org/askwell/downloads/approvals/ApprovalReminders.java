package org.askwell.downloads.approvals;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationRequested;
import org.askwell.time.Rounds;

/** Reminds whoever has to decide about a request, once, as soon as the time for it is over. */
@ApplicationScoped
class ApprovalReminders {

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    Event<AuthorizationRequested> requested;

    void begin(@Observes StartupEvent start) {
        rounds.every("approval-reminders", "5m", Duration.ofMinutes(1), this::run);
    }

    @Transactional
    void run() {
        Authorization.overdue(clock.instant()).forEach(request -> {
            request.remind(clock);
            requested.fire(AuthorizationRequested.of(request, true));
        });
    }
}
