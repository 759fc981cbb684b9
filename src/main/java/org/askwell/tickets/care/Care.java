package org.askwell.tickets.care;

import java.time.LocalDate;
import java.util.List;

/**
 * What support's people keep about a ticket for themselves.
 *
 * @param watching whether the viewer watches it
 * @param watchers the names of all who do
 * @param followUpOn when it comes back, or null
 * @param spent the minutes of each person who worked on it
 */
public record Care(boolean watching, List<String> watchers, LocalDate followUpOn, List<TimeSpent.Sum> spent) {

    /** @return the minutes of all */
    public long minutes() {
        return spent.stream().mapToLong(TimeSpent.Sum::minutes).sum();
    }
}
