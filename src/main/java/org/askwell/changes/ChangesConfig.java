package org.askwell.changes;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How changes are signed. */
@ConfigMapping(prefix = "askwell.changes")
public interface ChangesConfig {

    /**
     * How long ago a customer's manager may have typed the password when the update record is signed; after that the
     * identity provider asks for it again.
     */
    @WithDefault("5M")
    Duration signingLogin();
}
