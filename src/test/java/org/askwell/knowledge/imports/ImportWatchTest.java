package org.askwell.knowledge.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports of portals that stopped, and of those that did not. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ImportWatchTest {

    @Inject
    Imports imports;

    @Inject
    Clock clock;

    @Test
    void a_job_that_no_portal_works_on_any_more_has_failed_and_another_portals_goes_on() {
        Long left = job(clock.instant().minus(Duration.ofMinutes(3)));
        Long others = job(clock.instant().minus(Duration.ofMinutes(1)));

        imports.watch();

        assertThat(state(left)).isEqualTo(ImportJob.State.FAILED);
        assertThat(state(others)).isEqualTo(ImportJob.State.RUNNING);
        QuarkusTransaction.requiringNew().run(() -> ImportJob.deleteById(others));
    }

    private static Long job(Instant seen) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = new ImportJob();
            job.name = "watched.jsonl";
            job.startedBy = "Somebody";
            job.startedAt = seen;
            job.seenAt = seen;
            job.total = 1;
            job.persist();
            return job.id;
        });
    }

    private static ImportJob.State state(Long id) {
        return QuarkusTransaction.requiringNew().call(() -> ImportJob.<ImportJob>findById(id).state);
    }
}
