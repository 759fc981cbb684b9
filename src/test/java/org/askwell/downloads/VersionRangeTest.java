package org.askwell.downloads;

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
}
