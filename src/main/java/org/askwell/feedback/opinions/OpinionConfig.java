package org.askwell.feedback.opinions;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How opinions of customers are looked after. */
@ConfigMapping(prefix = "askwell.opinions")
public interface OpinionConfig {

    /** How often opinions are looked at, for example {@code 10m}; {@code off} reminds nobody. */
    @WithDefault("10m")
    String every();

    /** How long after a reminder of an opinion whose promised time is over there is another one. */
    @WithDefault("P1D")
    Duration remindEvery();

    /** How many opinions one person may give in a day; more are answered 429 (T20). */
    @WithDefault("50")
    int perDay();

    /** How often there are reminders of the same promised time at most. */
    @WithDefault("5")
    int reminders();
}
