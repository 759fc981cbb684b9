package org.askwell.knowledge.markdown;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CjkEmphasisTest {

    private static final Pattern NUMBER = Pattern.compile("&#x([0-9a-f]+);");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "**注意：**请先备份 ¦ <strong>注意：</strong>请先备份",
                "请**“凭证”**后保存 ¦ 请<strong>“凭证”</strong>后保存",
                "请看**（重要）**说明 ¦ 请看<strong>（重要）</strong>说明",
                "点击**《手册》**。 ¦ 点击<strong>《手册》</strong>。",
                "**完成。**然后重启 ¦ <strong>完成。</strong>然后重启",
                "**真的吗？**是 ¦ <strong>真的吗？</strong>是",
                "**停！**restart ¦ <strong>停！</strong>restart",
                "使用**`qsctl`**命令 ¦ 使用<strong><code>qsctl</code></strong>命令",
                "见**[手册](/a)**第一章 ¦ 见<strong><a href=\"/a\">手册</a></strong>第一章",
                "（**注意**） ¦ （<strong>注意</strong>）",
                "**甲、**乙**、丙** ¦ <strong>甲、</strong>乙<strong>、丙</strong>",
                "*重点：*内容 ¦ <em>重点：</em>内容",
                "~~旧的：~~新的 ¦ <del>旧的：</del>新的",
                "***非常重要：***请看 ¦ <em><strong>非常重要：</strong></em>请看",
                "**5.4%**以上 ¦ <strong>5.4%</strong>以上",
                "错误**(QL-1042)**出现 ¦ 错误<strong>(QL-1042)</strong>出现",
                "**【必填】**字段 ¦ <strong>【必填】</strong>字段",
                "**注意：** 请 ¦ <strong>注意：</strong> 请",
                "注意：**请先备份**。 ¦ 注意：<strong>请先备份</strong>。",
                "**确認：**次へ ¦ <strong>确認：</strong>次へ",
                "**주의:**확인 ¦ <strong>주의:</strong>확인",
                "**𠮷：**𠮷野 ¦ <strong>𠮷：</strong>𠮷野",
                "3 * 4 * 5：乘法 ¦ 3 * 4 * 5：乘法",
                "\\*不是：\\*强调 ¦ *不是：*强调",
                "代码`a：**b**`中 ¦ 代码<code>a：**b**</code>中",
                "**见 https://quillstone.example/kb/**这里 ¦ <strong>见 https://quillstone.example/kb/</strong>这里",
            })
    void emphasis_works_next_to_cjk_punctuation(String source, String html) {
        assertThat(html(source)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Note:**read",
                "**\"quoted\"**x",
                "a**(b)**c",
                "*(*foo*)*",
                "foo*bar*",
                "5*6*78",
                "**foo*bar**",
                "x**“y”**z",
                "\\**a**",
                "* item",
                "***",
                "~~a~~",
                "~~~\ncode\n~~~",
                "a * b",
                "*a `*`*",
                "**a**, b",
                "__a__",
                "snake_case_name",
                "**é:**è",
                "**Привет:**мир"
            })
    void texts_without_cjk_characters_are_left_alone(String source) {
        assertThat(CjkEmphasis.mark(source)).isEqualTo(source);
    }

    @Test
    void tables_keep_their_cells_and_emphasis() {
        String html = decoded("|**项目：**甲|b|\n|:--|--|\n|**值**|~~旧：~~新|\n");

        assertThat(html)
                .contains("<th align=\"left\" scope=\"col\"><strong>项目：</strong>甲</th>")
                .contains("<td align=\"left\"><strong>值</strong></td>")
                .contains("<td><del>旧：</del>新</td>");
    }

    @Test
    void no_marker_reaches_a_page_or_the_index() {
        String source = "# 甲：**乙**\n\n```bash：**x\n看**（甲）**看\n```\n\n    看**（甲）**看\n\n"
                + "<div title=\"看**（甲\">**（甲）**看</div>\n\n[看**（甲）**看](/x：**y \"看**（甲\")\n\n[r]: /z：**w\n\n[r]\n";
        var rendering = new Rendering(source);

        assertThat(rendering.html(text -> text) + rendering.plainText() + rendering.contents())
                .doesNotContain("\uFDD0")
                .contains("看**（甲）**看");
    }

    @Test
    void a_marker_in_the_source_is_dropped() {
        assertThat(html("a\uFDD0b")).isEqualTo("<p>ab</p>");
    }

    private static String html(String source) {
        return decoded(source).strip().replaceAll("<a href=\"https[^>]*>([^<]*)</a>", "$1");
    }

    /** The sanitizer writes full-width characters as numbers, which browsers read as the same text. */
    private static String decoded(String source) {
        return NUMBER.matcher(new Rendering(source).html(text -> text))
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
    }
}
