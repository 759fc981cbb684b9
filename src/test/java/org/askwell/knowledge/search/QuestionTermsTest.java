package org.askwell.knowledge.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTermsTest {

    @Test
    void what_no_passage_holds_is_read_as_the_word_that_it_nearly_is_unless_it_is_one_itself() {
        var rarity = Rarities.of("strikethrough", "discret");

        assertThat(QuestionTerms.corrected("Stikethrough, a discreet way", rarity, "discreet"::equals))
                .isEqualTo("strikethrough, a discreet way");
        assertThat(QuestionTerms.corrected("a discreet way", rarity, word -> false))
                .isEqualTo("a discret way");
    }

    @Test
    void an_identifier_is_never_read_as_another_one() {
        var rarity = Rarities.of("ora-00942");

        assertThat(QuestionTerms.corrected("ORA-00943", rarity, word -> false)).isEqualTo("ORA-00943");
    }
}
