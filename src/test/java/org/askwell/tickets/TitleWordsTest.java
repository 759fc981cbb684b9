package org.askwell.tickets;

import java.util.HashMap;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** When two titles ask the same. */
class TitleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Gates freeze at the toll station, The toll station’s gates freeze, true",
        "Printing vouchers fails, Voucher printing failed, true",
        "付款文件被银行退回, 银行退回了付款文件, true",
        "付款文件被银行退回, 登录后页面空白, false",
        "Gates freeze at the toll station, Vouchers cannot be printed, false"
    })
    void words_count_in_any_order_and_with_any_ending(String one, String other, boolean alike) {
        assertThat(of(one).likeness(of(other)) >= 0.5).isEqualTo(alike);
        assertThat(of(other).likeness(of(one))).isEqualTo(of(one).likeness(of(other)));
    }

    @Test
    void rare_words_count_more() {
        TitleWords gate = TitleWords.of("error quokka", word -> word.equals("error") ? 1 : 9);

        assertThat(gate.likeness(TitleWords.of("problem quokka", word -> word.equals("problem") ? 1 : 9)))
                .isCloseTo(0.9, within(1e-9));
        assertThat(gate.likeness(TitleWords.of("error numbat", word -> word.equals("error") ? 1 : 9)))
                .isCloseTo(0.1, within(1e-9));
        assertThat(gate.likeness(of(""))).isZero();
        assertThat(of("").likeness(of(""))).isZero();
    }

    @Test
    void two_words_are_looked_for_by_their_beginnings_the_rarest_first() {
        assertThat(of("Gates").query()).isEqualTo("'gat':*");
        assertThat(of("Gates QL-1042").query())
                .isEqualTo("'gat':* & 'ql-1042' | 'gat':* & 'ql' | 'gat':* & '1042'"
                        + " | 'ql-1042' & 'ql' | 'ql-1042' & '1042' | 'ql' & '1042'");
        TitleWords many = TitleWords.of(
                "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu",
                word -> word.startsWith("al") ? 0.1 : 1);
        assertThat(many.query()).doesNotContain("alpha").contains("'beta':* & 'gamma':*");
        assertThat(of("!").empty()).isTrue();
    }

    @Test
    void what_is_alike_holds_a_word_without_which_the_others_are_too_light() {
        TitleWords rare = TitleWords.of("gates freeze quokka", word -> word.equals("quokka") ? 5 : 1);

        assertThat(rare.necessary()).isEqualTo("'quokka':*");
        assertThat(of("gates freeze").necessary()).isEqualTo("'gat':* | 'freez':*");
        assertThat(of("!").necessary()).isEmpty();
    }

    @Test
    void no_title_that_is_alike_lacks_all_necessary_words() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var weights = new HashMap<String, Integer>();
            ToDoubleFunction<String> weight = word -> weights.computeIfAbsent(word, any -> 1 + random.nextInt(9));
            TitleWords one = TitleWords.of(words(random), weight);
            TitleWords other = TitleWords.of(words(random), weight);
            if (one.likeness(other) >= TitleWords.ALIKE) {
                assertThat(other.weights().keySet())
                        .anyMatch(word -> one.necessary().contains("'" + word + "'"));
            }
        }
    }

    private static String words(Random random) {
        return random.ints(2 + random.nextInt(6), 0, 12)
                .mapToObj(i -> "word" + (char) ('a' + i))
                .collect(Collectors.joining(" "));
    }

    private static TitleWords of(String title) {
        return TitleWords.of(title, word -> 1);
    }
}
