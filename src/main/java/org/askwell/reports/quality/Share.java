package org.askwell.reports.quality;

/**
 * A part of a whole, always told with both numbers.
 *
 * @param part how many are meant
 * @param of how many there are in all
 */
public record Share(long part, long of) {

    /** A percentage of fewer would change by more than ten points with each one that comes. */
    static final int ENOUGH = 10;

    /** @return rounded to whole percents, or null where there are too few to speak of percents */
    public Long percent() {
        return of < ENOUGH ? null : Math.round(100.0 * part / of);
    }
}
