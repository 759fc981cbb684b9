package org.askwell.tickets;

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
        assertThat(TitleWords.of("gates freeze quokka", word -> word.equals("quokka") ? 5 : 1)
                        .query())
                .as("without the rare word nothing is alike")
                .isEqualTo("'quokka':* & 'gat':* | 'quokka':* & 'freez':*");
        TitleWords many = TitleWords.of(
                "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu",
                word -> word.startsWith("al") ? 0.1 : 1);
        assertThat(many.query()).doesNotContain("alpha").contains("'beta':* & 'gamma':*");
        assertThat(of("!").empty()).isTrue();
    }

    private static TitleWords of(String title) {
        return TitleWords.of(title, word -> 1);
    }
}
