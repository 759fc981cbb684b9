package org.askwell.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** How times are shown. */
@ConfigMapping(prefix = "askwell.time-zone")
public interface TimeConfig {

    /**
     * The time zone of times on pages for readers whose browser has not told its own, and in mails, for example {@code
     * Asia/Shanghai}; {@code system} is the machine's.
     */
    @WithParentName
    @WithDefault("system")
    String zone();
}
