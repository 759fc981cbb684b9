package org.askwell.knowledge.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import org.hibernate.search.util.common.SearchException;

/** The way to the search engine, which may be down: then nobody waits for it more often than every few seconds. */
@ApplicationScoped
public class SearchEngine {

    @Inject
    SearchConfig config;

    @Inject
    Clock clock;

    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean down;

    /** @return what the engine answered, or nothing if it did not */
    <T> Optional<T> ask(Supplier<T> question) {
        if (clock.instant().isBefore(pausedUntil)) {
            return Optional.empty();
        }
        try {
            T answer = question.get();
            if (down) {
                down = false;
                Log.info("The search engine answers again");
            }
            return Optional.of(answer);
        } catch (SearchException e) {
            pausedUntil = clock.instant().plus(config.pause());
            if (!down) {
                down = true;
                Log.warnf(e, "The search engine does not answer; the database answers in its place");
            }
            return Optional.empty();
        }
    }
}
