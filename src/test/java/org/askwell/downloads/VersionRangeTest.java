package org.askwell.downloads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VersionRangeTest {

    private final VersionRange range = new VersionRange("2.6", "2.10.3");

    @ParameterizedTest
    @ValueSource(strings = {"2.6", "2.6.0", "2.7", "2.10", "2.10.3"})
    void versions_inside_are_compared_as_numbers(String version) {
        assertThat(range.contains(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5.9", "2.10.4", "2.11", "3", "2.x", ""})
    void versions_outside_and_no_versions_are_not_in(String version) {
        assertThat(range.contains(version)).isFalse();
    }

    @Test
    void a_pre_release_is_before_its_release() {
        assertThat(range.contains("2.6-rc.1")).isFalse();
        assertThat(range.contains("2.10.3-rc.1")).isTrue();
        assertThat(range.contains("2.10.4-rc.1")).isFalse();
        assertThat(new VersionRange("2.6-alpha", "2.7").contains("2.6-rc.1")).isTrue();
    }

    @Test
    void calendar_versions_have_ranges_too() {
        var months = new VersionRange("2025.11", "2026.09");
        assertThat(months.contains("2025.12")).isTrue();
        assertThat(months.contains("2026.9")).isTrue();
        assertThat(months.contains("2026.10")).isFalse();
        assertThat(months.contains("2025.2")).isFalse();
    }
}
