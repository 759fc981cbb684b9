package org.askwell.downloads.links;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the links for download programs work. */
@ConfigMapping(prefix = "askwell.downloads.links")
public interface LinksConfig {

    /** How long a link can be used, resuming included; a change touches new links only. */
    @WithDefault("PT12H")
    Duration lifetime();

    /** How many links that can still be used one person may have. */
    @WithDefault("50")
    int open();
}
