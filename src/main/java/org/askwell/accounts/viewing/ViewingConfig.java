package org.askwell.accounts.viewing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How staff look at the portal as a customer. */
@ConfigMapping(prefix = "askwell.viewing")
public interface ViewingConfig {

    /** How long one of the staff sees the portal as a customer, unless it is ended before. */
    @WithDefault("PT1H")
    Duration lifetime();
}
