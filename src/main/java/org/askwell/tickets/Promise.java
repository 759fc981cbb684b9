package org.askwell.tickets;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The times promised for a ticket, all counted from the moment it was opened (standard, 4.3 and the plan table, R7, R9).
 *
 * @param respondBy until when the customer has a first answer
 * @param causeBy until when the cause is found or somebody is on site, or null where nothing is promised
 * @param planBy until when there is a solution or a plan for one
 */
public record Promise(Instant respondBy, Instant causeBy, Instant planBy) {

    /** "At once", as it can be measured. */
    private static final Duration AT_ONCE = Duration.ofMinutes(15);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * @param covered whether a contract covers the product, which makes a difference for C and D
     * @param zone where the support centre's days begin
     */
    public static Promise of(Severity severity, boolean covered, Instant opened, ZoneId zone) {
        return switch (severity) {
            case A -> hours(opened, AT_ONCE, 1, 1 + 2);
            case B -> hours(opened, AT_ONCE, 4, 4 + 12);
            case C, D ->
                covered
                        ? new Promise(
                                opened.plus(Duration.ofHours(4)),
                                opened.plus(Duration.ofHours(8)),
                                workingDays(opened, 1, zone))
                        : new Promise(workingDays(opened, 1, zone), null, workingDays(opened, 3, zone));
        };
    }

    private static Promise hours(Instant opened, Duration respond, int cause, int plan) {
        return new Promise(
                opened.plus(respond), opened.plus(Duration.ofHours(cause)), opened.plus(Duration.ofHours(plan)));
    }

    private static Instant workingDays(Instant from, int days, ZoneId zone) {
        ZonedDateTime end = from.atZone(zone);
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            if (!WEEKEND.contains(end.getDayOfWeek())) {
                left--;
            }
        }
        return end.toInstant();
    }
}
