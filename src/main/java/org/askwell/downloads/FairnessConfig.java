package org.askwell.downloads;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How downloads share what a node can send. */
@ConfigMapping(prefix = "askwell.downloads.fairness")
public interface FairnessConfig {

    /** How many downloads one person may have at once on a node, over all logins and links; more are answered 429. */
    @WithDefault("8")
    int parallel();

    /** How many bytes a second one person gets from a node, over all downloads; unset means no limit. */
    Optional<MemorySize> perPerson();

    /**
     * How many bytes a second a node sends in all; unset means no limit. Without any limit the operating system sends files by
     * itself, which is faster.
     */
    Optional<MemorySize> inAll();
}
