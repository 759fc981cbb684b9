package org.askwell.downloads;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReleaseVersionTest {

    /** The middle is the example of Semantic Versioning 2.0.0, section 11. */
    private static final List<String> IN_ORDER = List.of(
            "0.9",
            "1.0.0-0",
            "1.0.0-9",
            "1.0.0-10",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-beta.90071992547409931234",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.0.1",
            "1.0.1",
            "5.4.2",
            "5.10",
            "2026.1",
            "2026.09-rc-1",
            "2026.09",
            "2026.09.1",
            "2026.10",
            "2027.01");

    @Test
    void every_version_is_older_than_all_that_follow() {
        for (int i = 0; i < IN_ORDER.size(); i++) {
            for (int j = 0; j < IN_ORDER.size(); j++) {
                assertThat(Integer.signum(VersionRange.compare(IN_ORDER.get(i), IN_ORDER.get(j))))
                        .as(IN_ORDER.get(i) + " and " + IN_ORDER.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026.9, 2026.09", "5.4, 5.4.0.0", "5.4.2+7, 5.4.2", "1.0-rc.1+a.b, 1.0.0-rc.01", "007, 7"})
    void these_are_the_same(String one, String other) {
        assertThat(VersionRange.compare(one, other)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "five",
                "5.x",
                "5.",
                ".5",
                "5.4.2.1.0",
                "5-",
                "5.4.2-rc..1",
                "5.4-\u4E00",
                "123456789",
                "5 ",
                "v5"
            })
    void these_are_no_versions(String text) {
        assertThat(ReleaseVersion.valid(text)).isFalse();
        assertThatThrownBy(() -> ReleaseVersion.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_too_long_is_no_version() {
        assertThat(ReleaseVersion.valid("1-" + "a.".repeat(4) + "b".repeat(20))).isTrue();
        assertThat(ReleaseVersion.valid("1-" + ("a".repeat(20) + ".").repeat(3) + "a"))
                .isFalse();
        assertThat(ReleaseVersion.valid(null)).isFalse();
    }
}
