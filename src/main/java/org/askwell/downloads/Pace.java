package org.askwell.downloads;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How fast bytes may go: each limit is shared by everything that goes through it. */
final class Pace {

    /** So many bytes a second, however many downloads share them; a burst is made up for by waiting. */
    static final class Limit {

        private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

        private final double nanosPerByte;
        private final AtomicLong free;

        /** @param bytesPerSecond above 0 */
        Limit(long bytesPerSecond) {
            this.nanosPerByte = NANOS / bytesPerSecond;
            this.free = new AtomicLong(System.nanoTime());
        }

        /** @return nanoseconds until as many bytes as were taken are paid for */
        long take(long bytes, long now) {
            long cost = (long) (bytes * nanosPerByte);
            return free.accumulateAndGet(cost, (from, more) -> (from - now < 0 ? now : from) + more) - now;
        }
    }

    private final List<Limit> limits;

    Pace(List<Limit> limits) {
        this.limits = limits;
    }

    boolean unlimited() {
        return limits.isEmpty();
    }

    /** @return milliseconds to wait after so many bytes were sent */
    long after(long bytes) {
        long now = System.nanoTime();
        return TimeUnit.NANOSECONDS.toMillis(
                limits.stream().mapToLong(limit -> limit.take(bytes, now)).max().orElse(0));
    }
}
