package org.askwell.feedback;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How customers are asked for their opinion. */
@ConfigMapping(prefix = "askwell.surveys")
public interface SurveyConfig {

    /** How often closed tickets are looked at, for example {@code 5m}; {@code off} asks nobody. */
    @WithDefault("5m")
    String every();

    /** How long after a ticket was closed its requester is asked, unless it was rated on its page meanwhile. */
    @WithDefault("PT1H")
    Duration askAfter();

    /** How long the link in the mail can be used; tickets that were closed longer ago are not asked about. */
    @WithDefault("P14D")
    Duration lifetime();
}
