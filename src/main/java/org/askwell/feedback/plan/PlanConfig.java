package org.askwell.feedback.plan;

import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How service plans are looked after. */
@ConfigMapping(prefix = "askwell.plans")
public interface PlanConfig {

    /** How often plans are looked at, for example {@code 1h}; {@code off} reminds nobody. */
    @WithDefault("1h")
    String every();

    /** How long before something is due whoever is responsible is reminded first; in days, for example {@code P2D}. */
    @WithDefault("P2D")
    Period remindBefore();

    /**
     * How long after a reminder there is another one as long as it is not done, in days. Once it is late, the supervisors are
     * reminded, too.
     */
    @WithDefault("P7D")
    Period remindEvery();

    /** How often there are reminders for the same time at most. */
    @WithDefault("5")
    int reminders();
}
