package org.askwell.downloads.approvals;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationRequested;

/** Reminds whoever has to decide about a request, once, as soon as the time for it is over. */
@ApplicationScoped
class ApprovalReminders {

    @Inject
    Clock clock;

    @Inject
    Event<AuthorizationRequested> requested;

    @Scheduled(every = "5m", delayed = "1m")
    @Transactional
    void run() {
        Authorization.overdue(clock.instant()).forEach(request -> {
            request.remind(clock);
            requested.fire(AuthorizationRequested.of(request, true));
        });
    }
}
