package org.askwell.ask.thresholds;

import java.util.ArrayList;
import java.util.List;

import org.askwell.ask.thresholds.PastQuestion.Truth;
import org.askwell.knowledge.search.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {

    private final List<PastQuestion> questions = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"30,0.7", "75,0.25", "1,0.99", "99,0.01"})
    void without_enough_known_answers_confidence_is_taken_at_its_word(int percent, double threshold) {
        add(History.ENOUGH - 1, 0.5, Truth.ELSEWHERE);
        add(1_000, 0.9, Truth.UNKNOWN);

        assertThat(history().threshold(percent)).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource({"1,0.9", "19,0.9", "20,0.6", "39,0.6", "40,0.3", "99,0.3"})
    void with_enough_it_is_the_lowest_at_which_no_more_were_wrong(int percent, double threshold) {
        add(120, 0.9, Truth.FIRST);
        add(15, 0.6, Truth.LISTED);
        add(15, 0.6, Truth.ELSEWHERE);
        add(50, 0.3, Truth.ELSEWHERE);

        assertThat(history().threshold(percent)).isEqualTo(threshold);
    }

    @Test
    void where_more_were_wrong_than_is_accepted_it_lies_above() {
        add(150, 0.9, Truth.ELSEWHERE);

        assertThat(history().threshold(30)).isGreaterThan(0.9);
        assertThat(history().at(history().threshold(30)).labelled()).isZero();
    }

    @Test
    void a_list_never_needs_more_than_an_answer() {
        add(150, 0.9, Truth.ELSEWHERE);

        Thresholds thresholds = new Shares(98, 99).in(history());
        assertThat(thresholds.candidates()).isLessThanOrEqualTo(thresholds.answer());
    }

    @Test
    void a_question_without_any_entry_is_answered_at_no_threshold() {
        add(4, 0, Truth.ELSEWHERE);
        add(1, 0.4, Truth.UNKNOWN);

        assertThat(history().at(0).answered()).isEqualTo(0.2);
        assertThat(history().at(0).wrong()).isNull();
    }

    private History history() {
        return new History(questions);
    }

    private void add(int count, double confidence, Truth truth) {
        for (int i = 0; i < count; i++) {
            questions.add(new PastQuestion(questions.size(), confidence, truth));
        }
    }
}
