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

    /** How long before something is due whoever is responsible is reminded, once; in days, for example {@code P2D}. */
    @WithDefault("P2D")
    Period remindBefore();
}
