package org.askwell.feedback.opinions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.askwell.feedback.opinions.OpinionMoved.Step;
import org.askwell.time.Rounds;

/** Reminds of opinions whose promised time is over, again and again within limits, however many portals look. */
@ApplicationScoped
class OpinionRound {

    private static final int AT_ONCE = 100;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Inject
    OpinionConfig config;

    @Inject
    Event<OpinionMoved> moved;

    void begin(@Observes StartupEvent start) {
        rounds.every("opinions", config.every(), Duration.ofMinutes(2), this::run);
    }

    @Transactional
    void run() {
        Instant now = clock.instant();
        for (Opinion late : Opinion.late(now, now.minus(config.remindEvery()), config.reminders(), AT_ONCE)) {
            late.remind(now);
            moved.fire(OpinionMoved.of(Step.OVERDUE, late, null));
        }
    }
}
