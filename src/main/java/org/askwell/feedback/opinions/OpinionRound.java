package org.askwell.feedback.opinions;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.feedback.opinions.OpinionMoved.Step;

/** Reminds of opinions whose promised time is over, again and again within limits, however many portals look. */
@ApplicationScoped
class OpinionRound {

    private static final int AT_ONCE = 100;

    @Inject
    Clock clock;

    @Inject
    OpinionConfig config;

    @Inject
    Event<OpinionMoved> moved;

    @Scheduled(every = "${askwell.opinions.every:10m}", delayed = "2m")
    @Transactional
    void run() {
        Instant now = clock.instant();
        for (Opinion late : Opinion.late(now, now.minus(config.remindEvery()), config.reminders(), AT_ONCE)) {
            late.remind(now);
            moved.fire(OpinionMoved.of(Step.OVERDUE, late, null));
        }
    }
}
