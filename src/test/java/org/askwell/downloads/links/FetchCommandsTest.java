package org.askwell.downloads.links;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FetchCommandsTest {

    @Test
    void no_name_of_a_file_gets_out_of_its_quotes_or_becomes_an_option() {
        assertThat(FetchCommands.of("https://p/fetch/t/x", "'; rm -rf ~; '", "00")
                        .curl())
                .isEqualTo("curl -f -C - -o ''\\''; rm -rf ~; '\\''' 'https://p/fetch/t/x'");
        assertThat(FetchCommands.of("https://p/fetch/t/x", "-K", "00").wget()).contains("-O './-K' ");
    }

    @Test
    void T23_what_holds_a_link_does_not_print_it() {
        var commands = FetchCommands.of("https://p/fetch/secret/x", "x", "00");

        assertThat(new MadeLink(1L, "p", "x", "00", "https://p/fetch/secret/x", null, commands).toString() + commands)
                .doesNotContain("secret");
    }
}
