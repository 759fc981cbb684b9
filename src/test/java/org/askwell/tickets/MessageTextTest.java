package org.askwell.tickets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTextTest {

    @Test
    void the_path_of_an_article_becomes_a_link_and_nothing_else_does() {
        var spans = MessageText.paragraphs("See /articles/ledger-voucher-locked, not https://evil.example/articles/x")
                .get(0)
                .spans();

        assertThat(spans)
                .extracting(MessageText.Span::href)
                .containsExactly(null, "/articles/ledger-voucher-locked", null);
    }

    @Test
    void empty_lines_part_paragraphs_and_line_breaks_stay() {
        assertThat(MessageText.paragraphs("a\nb\r\n\r\n\r\nc")).hasSize(2);
        assertThat(MessageText.paragraphs("  ")).isEmpty();
    }
}
