package org.askwell.time;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.DurationConverter;

/**
 * Looks again and again for what is due, by a clock that nobody sets. Quarkus's scheduler goes by the machine's: set back by
 * three hours, it rests for three hours, and so would every promise and every mail. What is due is still told by the
 * machine's clock, which each round reads anew.
 */
@ApplicationScoped
public class Rounds {

    private static final String NEVER = "off";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<ScheduledExecutorService> timers = new CopyOnWriteArrayList<>();

    /**
     * Begins rounds of one kind, each as long after the end of the one before. A round that fails is logged and followed by
     * the next one.
     *
     * @param name for people, in the log
     * @param every the pause, for example {@code 10s}; {@code off} for no rounds
     * @param delay until the first round
     * @throws IllegalArgumentException if the pause is none
     */
    public void every(String name, String every, Duration delay, Runnable round) {
        if (every.equalsIgnoreCase(NEVER)) {
            return;
        }
        Duration pause = DurationConverter.parseDuration(every);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        timers.add(timer);
        timer.scheduleWithFixedDelay(() -> run(name, round), delay.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void run(String name, Runnable round) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            round.run();
        } catch (RuntimeException | Error e) {
            Log.errorf(e, "The round \"%s\" failed and is followed by the next one", name);
        } finally {
            request.terminate();
        }
    }

    /** Lets rounds that have begun come to their end. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        timers.forEach(ScheduledExecutorService::shutdown);
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (ScheduledExecutorService timer : timers) {
            timer.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }
}
