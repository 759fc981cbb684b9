package org.askwell.knowledge.search;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermCountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"付款", "款付", "no", "on", "款", "n", "invoice", "qs-4031", "𠮷野"})
    void passages_are_counted_for_each_term_by_itself(String term) {
        var counts = new TermCounts();
        counts.add("付款", 1);
        counts.add("no", 1);
        counts.add(term, 2);
        counts.add(term, 3);

        assertThat(counts.of(term)).isEqualTo(term.equals("付款") || term.equals("no") ? 6 : 5);
        assertThat(counts.of("款额")).isZero();
        assertThat(counts.of("receipt")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"付款", "no"})
    void words_are_listed_without_those_of_two_characters(String pair) {
        var counts = new TermCounts();
        counts.add(pair, 4);
        counts.add("invoice", 2);

        assertThat(counts.words()).containsExactly(Map.entry("invoice", 2));
    }
}
