package org.askwell.tickets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordsTest {

    @Test
    void chinese_is_cut_into_pairs_and_the_last_character() {
        assertThat(SearchWords.of("凭证锁定")).containsExactly("凭证", "证锁", "锁定", "定");
    }

    @Test
    void a_chinese_word_needs_its_pairs_in_one_text_and_one_character_finds_what_begins_with_it() {
        assertThat(SearchWords.conditions("凭证锁")).containsExactly("'凭证' & '证锁'");
        assertThat(SearchWords.conditions("锁")).containsExactly("'锁':*");
    }

    @Test
    void a_code_is_found_whole_and_by_its_parts() {
        assertThat(SearchWords.of("Error E-LDG-1042.")).contains("error", "e-ldg-1042", "ldg", "1042");
    }

    @Test
    void scripts_that_touch_are_parted_and_wide_letters_folded() {
        assertThat(SearchWords.of("GB18030编码")).containsExactly("gb18030", "编码", "码");
        assertThat(SearchWords.of("ＡＢＣ")).containsExactly("abc");
    }

    @Test
    void T17_signs_of_the_query_language_are_no_part_of_a_condition() {
        assertThat(SearchWords.conditions("a' | !b:* \\ 'c & (d)")).containsExactly("'a':*", "'b':*", "'c':*", "'d':*");
        assertThat(SearchWords.conditions("' & | ! () -- ...")).isEmpty();
    }

    @Test
    void long_queries_and_words_are_cut() {
        assertThat(SearchWords.conditions("a b c d e f g h i j k l m")).hasSize(10);
        assertThat(SearchWords.of("x".repeat(61))).isEmpty();
    }
}
