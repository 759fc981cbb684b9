package org.askwell.knowledge.search;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How questions are looked up. */
@ConfigMapping(prefix = "askwell.search")
public interface SearchConfig {

    /** How long the search engine may take before the database answers instead; questions stay below 2 s in all. */
    @WithDefault("1500ms")
    Duration timeout();

    /** How long the engine is left alone after it failed, so that not every question waits for it. */
    @WithDefault("3s")
    Duration pause();

    /**
     * When the parts of the index are joined, which makes questions faster, in Quartz's cron notation and the server's
     * time zone; {@code off} for never. It takes about a minute for 50,000 passages.
     */
    @WithDefault("0 30 3 * * ?")
    String mergeAt();
}
