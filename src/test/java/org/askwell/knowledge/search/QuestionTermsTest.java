package org.askwell.knowledge.search;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTermsTest {

    @Test
    void what_no_passage_holds_is_read_as_the_word_that_it_nearly_is_unless_it_is_one_itself() {
        var rarity = new Rarity(100, 8, 20, Map.of("strikethrough", 3, "discret", 5), Map.of());

        assertThat(QuestionTerms.corrected("Stikethrough, a discreet way", rarity, "discreet"::equals))
                .isEqualTo("strikethrough, a discreet way");
        assertThat(QuestionTerms.corrected("a discreet way", rarity, word -> false))
                .isEqualTo("a discret way");
    }

    @Test
    void an_identifier_is_never_read_as_another_one() {
        var rarity = new Rarity(100, 8, 20, Map.of("ora-00942", 3), Map.of());

        assertThat(QuestionTerms.corrected("ORA-00943", rarity, word -> false)).isEqualTo("ORA-00943");
    }
}
