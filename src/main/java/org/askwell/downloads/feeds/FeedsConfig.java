package org.askwell.downloads.feeds;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How tokens for feeds and installed products work. */
@ConfigMapping(prefix = "askwell.downloads.feeds")
public interface FeedsConfig {

    /** How long a token for a feed or an installed product can be used; a change touches new tokens only. */
    @WithDefault("P366D")
    Duration lifetime();

    /** How many tokens that can still be used one person may have. */
    @WithDefault("50")
    int open();
}
