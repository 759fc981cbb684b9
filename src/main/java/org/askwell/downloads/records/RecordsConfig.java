package org.askwell.downloads.records;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long it is known who was given which file. */
@ConfigMapping(prefix = "askwell.downloads.records")
public interface RecordsConfig {

    /** How long records of downloads are kept; what was fetched before is then not shown as downloaded any more. */
    @WithDefault("P1826D")
    Duration keep();
}
