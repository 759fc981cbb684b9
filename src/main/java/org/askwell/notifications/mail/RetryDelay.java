package org.askwell.notifications.mail;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a mail is tried again: 1 minute at first, three times as long each time, 6 hours at most. */
final class RetryDelay {

    static final int ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double GROWTH = 3;

    private RetryDelay() {}

    /**
     * @param attempts how often the mail was tried, from 1
     * @return nothing after the last attempt
     */
    static Optional<Duration> after(int attempts) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        long seconds = (long) Math.min(LONGEST.toSeconds(), FIRST.toSeconds() * Math.pow(GROWTH, attempts - 1));
        return Optional.of(Duration.ofSeconds(seconds));
    }
}
