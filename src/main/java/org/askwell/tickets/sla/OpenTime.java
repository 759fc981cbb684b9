package org.askwell.tickets.sla;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of open time.
 *
 * @param day the date on the wall in the calendar's zone, which the stretch does not leave
 */
record OpenTime(Instant from, Instant to, LocalDate day) {

    long seconds() {
        return to.getEpochSecond() - from.getEpochSecond();
    }
}
