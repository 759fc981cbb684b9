package org.askwell.reports.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far a patch has got to those who need it.
 *
 * @param base how many customers need it: an active contract with an affected or unknown version, or they have it already
 * @param covered how many of them have downloaded all of it
 * @param toHalf from publishing until half of the base had it, or null if it has not come so far
 * @param toMost the same for nine tenths
 * @param refused how many requests for its file were refused
 * @param refusedPeople how many people made those requests
 */
public record PatchCoverage(
        String key,
        String title,
        Instant publishedAt,
        int base,
        int covered,
        Duration toHalf,
        Duration toMost,
        long refused,
        long refusedPeople) {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    /** @param refused how many requests, and of how many people */
    record Refusals(long refused, long people) {

        static final Refusals NONE = new Refusals(0, 0);
    }

    /** @param got when each customer that has it had all of it, in order */
    static PatchCoverage of(
            String key, String title, Instant publishedAt, int base, List<Instant> got, Refusals refusals) {
        return new PatchCoverage(
                key,
                title,
                publishedAt,
                base,
                got.size(),
                until(HALF, publishedAt, base, got),
                until(MOST, publishedAt, base, got),
                refusals.refused(),
                refusals.people());
    }

    private static Duration until(double share, Instant publishedAt, int base, List<Instant> got) {
        int needed = (int) Math.ceil(base * share);
        return needed == 0 || got.size() < needed ? null : Duration.between(publishedAt, got.get(needed - 1));
    }

    /** @return 0..1, or null if nobody needs it */
    public Double share() {
        return base == 0 ? null : (double) covered / base;
    }

    /** A time as pages say it. */
    public record Span(long days, int hours, int minutes) {

        private static Span of(Duration time) {
            return time == null ? null : new Span(time.toDays(), time.toHoursPart(), time.toMinutesPart());
        }
    }

    /** @return null as {@link #toHalf} */
    public Span half() {
        return Span.of(toHalf);
    }

    /** @return null as {@link #toMost} */
    public Span most() {
        return Span.of(toMost);
    }
}
