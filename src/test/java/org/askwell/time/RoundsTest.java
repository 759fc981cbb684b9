package org.askwell.time;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What is done again and again goes on. */
@QuarkusTest
@WithTestResource(TestServers.class)
class RoundsTest {

    private final Rounds rounds = new Rounds();
    private final AtomicInteger done = new AtomicInteger();

    @Inject
    EntityManager database;

    @AfterEach
    void stop() throws InterruptedException {
        rounds.stop(new ShutdownEvent());
    }

    @Test
    void a_round_that_fails_is_followed_by_the_next_one() {
        rounds.every("failing test", "20ms", Duration.ZERO, () -> {
            switch (done.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("on purpose");
                case 2 -> throw new StackOverflowError("on purpose");
                default -> {}
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("select 1").getSingleResult());
            done.addAndGet(100);
        });

        await().atMost(Duration.ofSeconds(5)).until(() -> done.get() > 100);
    }

    @Test
    void no_round_begins_after_the_end_nor_where_there_are_to_be_none() throws InterruptedException {
        rounds.every("no test", "off", Duration.ZERO, done::incrementAndGet);
        rounds.every("ending test", "PT0.02S", Duration.ZERO, done::incrementAndGet);
        await().atMost(Duration.ofSeconds(5)).until(() -> done.get() > 0);

        rounds.stop(new ShutdownEvent());

        int then = done.get();
        await().during(Duration.ofMillis(100)).until(() -> done.get() == then);
        assertThatThrownBy(() -> rounds.every("a test", "now and then", Duration.ZERO, done::incrementAndGet))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(done.get()).isEqualTo(then);
    }
}
