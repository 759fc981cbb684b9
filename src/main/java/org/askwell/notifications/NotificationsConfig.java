package org.askwell.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How people are told about what happens. */
@ConfigMapping(prefix = "askwell.notifications")
public interface NotificationsConfig {

    /** How many mails one person gets in an hour at most; what comes on top is in the list on the portal only (T20). */
    @WithDefault("30")
    int mailsPerHour();

    /** How often the outbox is looked at, for example {@code 5s}; {@code off} sends nothing. */
    @WithDefault("5s")
    String every();
}
