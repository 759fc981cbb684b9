package org.askwell.feedback.periodic;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.askwell.feedback.plan.Interval;

/** How customers are asked again and again how satisfied they are. */
@ConfigMapping(prefix = "askwell.periodic-surveys")
public interface PeriodicConfig {

    /** How often is looked whom to ask, for example {@code 1h}; {@code off} asks nobody. */
    @WithDefault("1h")
    String every();

    /**
     * How often a customer that gets its first contract is asked, as long as its service plan says nothing else:
     * {@code MONTH}, {@code TWO_MONTHS}, {@code QUARTER}, {@code HALF_YEAR} or {@code YEAR}.
     */
    @WithDefault("QUARTER")
    Interval usualInterval();

    /** How long after the question whoever has not answered is reminded, once. */
    @WithDefault("P7D")
    Duration remindAfter();

    /** How long the link in the mail can be used. */
    @WithDefault("P30D")
    Duration lifetime();
}
