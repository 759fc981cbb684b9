package org.askwell.tickets;

import java.time.Duration;
import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the support centre works. */
@ConfigMapping(prefix = "askwell.tickets")
public interface TicketsConfig {

    /** Where the support centre is: contracts and warranties begin and end at its midnights. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** How many files one message or ticket may carry; more are refused. */
    @WithDefault("10")
    int maxFiles();

    /**
     * How often promised times are looked at, and replies to all tickets of an incident are sent, for example
     * {@code 10s}; {@code off} does neither.
     */
    @WithDefault("10s")
    String alarmsEvery();

    /**
     * How often it is looked whether tickets were solved or opened again, which then are found, or not found, as similar
     * to others, for example {@code 10s}; {@code off} never looks.
     */
    @WithDefault("10s")
    String solvedEvery();

    /** How long a merge, or a change of many tickets at once, can be undone by whoever made it. */
    @WithDefault("PT10M")
    Duration undoWithin();
}
