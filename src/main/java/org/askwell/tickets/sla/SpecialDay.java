package org.askwell.tickets.sla;

import java.time.LocalDate;

/**
 * A day that is not as its day of the week.
 *
 * @param working true for a working day that makes up for a holiday, false for a day off
 * @param name why, in English and Chinese with a slash between them, or in one language
 */
public record SpecialDay(LocalDate date, boolean working, String name) {

    /** @return the name as readers of English or of Chinese know it */
    public String name(boolean chinese) {
        int slash = name.indexOf('/');
        return (slash < 0 ? name : chinese ? name.substring(slash + 1) : name.substring(0, slash)).strip();
    }
}
