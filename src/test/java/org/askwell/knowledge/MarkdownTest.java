package org.askwell.knowledge;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "*a* **b** `c` ~~d~~ ¦ <p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del></p>",
                "a\\*b ¦ <p>a*b</p>",
                "--- ¦ <hr />",
                "> q ¦ <blockquote> <p>q</p> </blockquote>",
                "3. x ¦ <ol start=\"3\"><li>x</li></ol>",
                "![i](/files/1 'T') ¦ <p><img src=\"/files/1\" alt=\"i\" title=\"T\" /></p>",
                "`<param>` ¦ <p><code>&lt;param&gt;</code></p>",
                "[x](article:a-b) ¦ <p><a href=\"/articles/a-b\">x</a></p>",
                "[x](article:a-b#s-fix) ¦ <p><a href=\"/articles/a-b#s-fix\">x</a></p>",
                "[x](mailto:a@b.example) ¦ <p><a href=\"mailto:a&#64;b.example\">x</a></p>",
                "https://a.example/b ¦ <p><a href=\"https://a.example/b\">https://a.example/b</a></p>",
            })
    void every_element_is_rendered(String source, String html) {
        assertThat(html(source)).isEqualTo(html);
    }

    @Test
    void fenced_code_names_its_language() {
        assertThat(html("```bash\nqsctl status\n```"))
                .isEqualTo("<pre><code class=\"language-bash\">qsctl status </code></pre>");
    }

    @Test
    void headings_are_named_linked_and_listed() {
        var text = Markdown.of("# 现象\n## Fix it\n### By hand\n## Fix it\n", title -> "Link: " + title);

        assertThat(text.html())
                .contains("<h2 id=\"s-现象\">现象 <a aria-label=\"Link: 现象\" class=\"permalink\" href=\"#s-现象\">")
                .contains("<h3 id=\"s-by-hand\">")
                .contains("<h2 id=\"s-fix-it-2\">");
        assertThat(text.contents()).extracting(section -> section.text()).containsExactly("现象", "Fix it", "Fix it");
        assertThat(text.contents().get(1).parts())
                .extracting(section -> section.id())
                .containsExactly("s-by-hand");
    }

    @Test
    void plain_text_has_the_words_only() {
        assertThat(Markdown.plainText("**注意：**请\n\n| a | b |\n|--|--|\n| `c` | [d](/e) |\n\n```\nx\n```\n- y\n"))
                .isEqualTo("注意：请\na b \nc d \nx\ny");
    }

    @Test
    void an_excerpt_is_the_first_paragraph_cut_between_words() {
        assertThat(Markdown.excerpt("# T\n\nOne two *three*.\n\nMore.", 100)).isEqualTo("One two three.");
        assertThat(Markdown.excerpt("One two three four", 12)).isEqualTo("One two…");
        assertThat(Markdown.excerpt("凭证".repeat(50), 10))
                .hasSizeLessThanOrEqualTo(10)
                .endsWith("…");
        assertThat(Markdown.excerpt("", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<ScRiPt/src=//evil.example/x.js>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"//evil.example/x.png\">",
                "![x](https://evil.example/x.png)",
                "![x](/\\evil.example/x.png)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" \u0001javascript:alert(1)\">x</a>",
                "[x](article:a\" onclick=\"alert(1))",
                "[x](article:../../logout)",
                "[x](/a \"t\" onmouseover=alert(1))",
                "[x](/a '\"><svg onload=alert(1)>')",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>",
                "<iframe src=/x></iframe>",
                "<object data=/x></object><embed src=/x>",
                "<form action=/logout method=post><button>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<style>body{background:url(//evil.example)}</style>",
                "<p style=\"background:url(//evil.example)\">x</p>",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=0;url=//evil.example>",
                "<link rel=stylesheet href=//evil.example>",
                "<div id=main class=site-header onclick=alert(1)>x</div>",
                "```\"><script>alert(1)</script>\nx\n```",
                "# <img src=x onerror=alert(1)> \"><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<table background=javascript:alert(1)><td background=x>x</td></table>",
                "| <script>alert(1)</script> | x |\n|--|--|\n| <img src=x onerror=alert(1)> | y |",
                "<javascript:alert(1)>",
                "http://a.example/\"onmouseover=\"alert(1)",
            })
    void T15_nothing_that_runs_or_loads_from_elsewhere_survives(String source) {
        String html = html(source);

        assertThat(TAG.matcher(html).results().map(tag -> tag.group().toLowerCase()))
                .allSatisfy(tag -> assertThat(tag)
                        .doesNotContainPattern(
                                "<(script|svg|math|style|iframe|object|embed|form|input|base|meta|link|div)")
                        .doesNotContainPattern("\\son\\w+\\s*=")
                        .doesNotContainPattern("(java|vb)script:|data:")
                        .doesNotContainPattern("src=\"[^/]")
                        .doesNotContainPattern("src=\"//")
                        .doesNotContain("style=", "background=", "..", "\\"));
    }

    @Test
    void T29_deeply_nested_and_pathological_texts_end_quickly() {
        assertThat(html("> ".repeat(20_000) + "x")).isNotEmpty();
        assertThat(html("*a_".repeat(20_000))).isNotEmpty();
        assertThat(html("[".repeat(20_000))).isNotEmpty();
        assertThat(html("**：甲".repeat(20_000))).isNotEmpty();
    }

    private static String html(String source) {
        return Markdown.of(source, title -> "Link: " + title).html().strip().replace('\n', ' ');
    }
}
