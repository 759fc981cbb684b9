package org.askwell.reports.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R28: how fast a fix reaches those who need it. */
class PatchCoverageTest {

    private static final Instant PUBLISHED = Instant.parse("2026-01-31T08:00:00Z");

    private static PatchCoverage coverage(int base, Integer... hours) {
        List<Instant> got = List.of(hours).stream()
                .map(each -> PUBLISHED.plus(Duration.ofHours(each)))
                .toList();
        return PatchCoverage.of("p", "P", PUBLISHED, base, got, PatchCoverage.Refusals.NONE);
    }

    @Test
    void half_and_nine_tenths_are_reached_with_the_customer_that_makes_them_full() {
        PatchCoverage ten = coverage(10, 1, 2, 3, 4, 5, 6, 7, 8, 30);

        assertThat(ten.share()).isEqualTo(0.9);
        assertThat(ten.toHalf()).isEqualTo(Duration.ofHours(5));
        assertThat(ten.toMost()).isEqualTo(Duration.ofHours(30));
        assertThat(coverage(3, 1, 9).toHalf()).isEqualTo(Duration.ofHours(9));
        assertThat(coverage(3, 1, 9).toMost()).isNull();
    }

    @Test
    void what_nobody_needs_has_no_coverage() {
        assertThat(coverage(0).share()).isNull();
        assertThat(coverage(0).toHalf()).isNull();
        assertThat(coverage(4).share()).isZero();
    }
}
