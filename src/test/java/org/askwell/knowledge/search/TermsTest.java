package org.askwell.knowledge.search;

import org.askwell.accounts.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {

    @Test
    void traditional_and_simplified_are_the_same_terms() {
        assertThat(Terms.of("登錄失敗 電子簽章")).isEqualTo(Terms.of("登录失败 电子签章"));
    }

    @ParameterizedTest
    @CsvSource({"QS-4031,qs4031", "ORA-00942,ora00942", "v3.2.1,v321"})
    void an_identifier_is_found_without_its_hyphens(String written, String typed) {
        assertThat(Terms.of(written)).contains(typed).contains(written.toLowerCase(java.util.Locale.ROOT));
        assertThat(Terms.identifiers(typed)).containsExactly(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "QF-2107,EN,EN",
        "QF-2107,ZH,ZH",
        "打印 QF-2107 失败,EN,ZH",
        "printing fails with QF-2107,ZH,EN",
        "flow 能不能跟钉钉打通,EN,ZH"
    })
    void a_code_alone_is_in_the_readers_language(String words, Language reader, Language expected) {
        assertThat(Terms.languageOf(words, reader)).isEqualTo(expected);
    }
}
