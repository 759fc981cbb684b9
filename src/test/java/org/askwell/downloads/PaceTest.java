package org.askwell.downloads;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void bytes_are_paid_for_by_waiting_and_those_of_others_too() {
        long start = System.nanoTime() + SECOND;
        var limit = new Pace.Limit(1_000);

        assertThat(limit.take(500, start)).isEqualTo(SECOND / 2);
        assertThat(limit.take(500, start)).isEqualTo(SECOND);
        assertThat(limit.take(1_000, start + SECOND)).isEqualTo(SECOND);
    }

    @Test
    void time_in_which_nothing_is_sent_is_not_saved_up() {
        long start = System.nanoTime() + SECOND;
        var limit = new Pace.Limit(1_000);
        limit.take(500, start);

        assertThat(limit.take(1_000, start + 60 * SECOND)).isEqualTo(SECOND);
    }

    @Test
    void the_slowest_of_several_limits_counts() {
        var pace = new Pace(List.of(new Pace.Limit(1_000_000), new Pace.Limit(1_000)));

        assertThat(pace.after(1_000)).isBetween(900L, 1_000L);
        assertThat(new Pace(List.of()).after(1_000_000_000)).isZero();
    }
}
