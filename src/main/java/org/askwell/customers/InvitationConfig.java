package org.askwell.customers;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How invitations work. */
@ConfigMapping(prefix = "askwell.invitations")
public interface InvitationConfig {

    /** How long a link can be used; shortening it does not touch links that are out already. */
    @WithDefault("P7D")
    Duration lifetime();
}
