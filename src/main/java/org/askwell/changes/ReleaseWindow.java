package org.askwell.changes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time in which a change is put into use (R17). The end does not belong to it. */
public record ReleaseWindow(Instant from, Instant to) {

    /** What forms can say no finer. */
    static final Duration MINUTE = Duration.ofMinutes(1);

    static final Duration LONGEST = Duration.ofDays(3);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * @param zone as the IANA calls it
     * @return the window in that zone's time, for readers of any language
     */
    public String inZone(String zone) {
        return MINUTES.format(from.atZone(ZoneId.of(zone))) + " – " + MINUTES.format(to.atZone(ZoneId.of(zone))) + " ("
                + zone + ")";
    }
}
