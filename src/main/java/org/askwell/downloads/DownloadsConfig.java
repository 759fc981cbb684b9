package org.askwell.downloads;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patches are taken in and handed out. */
@ConfigMapping(prefix = "askwell.downloads")
public interface DownloadsConfig {

    /**
     * The largest patch that may be uploaded. Raising it above {@code quarkus.http.limits.max-body-size} needs that one
     * raised, too.
     */
    @WithDefault("1G")
    MemorySize maxSize();

    /** The largest body of any other request; larger ones are refused before they are read. */
    @WithDefault("64M")
    MemorySize maxOtherBody();

    /** How many days a grant lasts if the release manager leaves the suggested date, 1–366. */
    @WithDefault("14")
    int grantDays();
}
