package org.askwell.downloads;

import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairnessTest {

    private record Settings(int parallel, Optional<MemorySize> perPerson, Optional<MemorySize> inAll)
            implements FairnessConfig {}

    private final Fairness fairness = new Fairness(new Settings(2, Optional.empty(), Optional.empty()));

    @Test
    void somebody_with_enough_downloads_waits_until_one_is_over_and_others_do_not() {
        Fairness.Turn first = fairness.begin(1L).orElseThrow();
        fairness.begin(1L).orElseThrow();

        assertThat(fairness.begin(1L)).isEmpty();
        assertThat(fairness.begin(2L)).isPresent();
        first.end().run();
        first.end().run();
        assertThat(fairness.begin(1L)).isPresent();
        assertThat(fairness.begin(1L)).isEmpty();
    }

    @Test
    void without_limits_the_operating_system_sends() {
        assertThat(fairness.begin(1L).orElseThrow().pace().unlimited()).isTrue();
        var limited = new Fairness(new Settings(2, Optional.empty(), Optional.of(size("1M"))));
        assertThat(limited.begin(1L).orElseThrow().pace().unlimited()).isFalse();
    }

    private static MemorySize size(String text) {
        return new io.quarkus.runtime.configuration.MemorySizeConverter().convert(text);
    }
}
