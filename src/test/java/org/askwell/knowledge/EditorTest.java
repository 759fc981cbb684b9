package org.askwell.knowledge;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServers.class)
class EditorTest {

    private static final String NEW = "/editor/articles/new";

    @Test
    void an_article_goes_from_draft_over_review_to_its_readers_and_back() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        String path = write(ed, form("editor-flow", "Flow of an article"));
        String page = path + "?saved=true";
        assertThat(Browser.anonymous().get("/articles/editor-flow").statusCode())
                .isEqualTo(404);

        ed.post(page, path + "/review", Map.of());
        assertThat(ed.get("/editor/articles?state=review&q=flow ARTICLE").asString())
                .contains("Flow of an article");
        assertThat(ed.get("/editor/articles?q=F%article").asString()).doesNotContain("Flow of an article");
        ed.post(page, path + "/publication", Map.of());
        assertThat(Browser.anonymous().get("/articles/editor-flow").statusCode())
                .isEqualTo(200);
        assertThat(ed.post(page, path + "/publication", Map.of()).statusCode()).isEqualTo(409);
        ed.post(page, path + "/archival", Map.of());

        assertThat(Browser.anonymous().get("/articles/editor-flow").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_refused_form_keeps_what_was_typed() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        var form = form("Not a key", "");
        form.put("body", "Typed <b>text</b>");

        var answer = ed.post(NEW, "/editor/articles", form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("error-summary", "Typed &lt;b&gt;text&lt;/b&gt;", "value=\"Not a key\"", "href=\"#title\"");
    }

    @Test
    void the_slower_of_two_editors_is_told_and_loses_nothing() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        String path = write(ed, form("editor-conflict", "Two editors"));
        var first = form("editor-conflict", "First");
        first.put("version", "0");
        assertThat(ed.post(path, path, first).statusCode()).isEqualTo(303);
        var second = form("editor-conflict", "Second, typed for long");
        second.put("version", "0");

        var answer = Browser.loggedInAs(Cast.ROOT).post(path, path, second);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Somebody else changed this article", "Second, typed for long", "<b>First</b>")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void an_earlier_revision_comes_back_as_the_newest() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        String path = write(ed, form("editor-history", "Original title"));
        var changed = form("editor-history", "Changed title");
        changed.put("version", "0");
        changed.put("note", "New title");
        ed.post(path, path, changed);
        assertThat(ed.get("/articles/editor-history/revisions?language=en").asString())
                .contains("Original title", "Changed title", "New title");

        ed.post(path, path + "/revisions/1/restoration", Map.of());

        assertThat(ed.get(path).asString()).contains("value=\"Original title\"", "Revision 3");
    }

    @Test
    void a_translation_starts_with_the_facts_of_the_other_language() {
        Browser ed = Browser.loggedInAs(Cast.ED);
        write(ed, form("editor-translation", "To be translated"));

        assertThat(ed.get(NEW + "?key=editor-translation&language=zh-CN").asString())
                .contains("value=\"editor-translation\"", "QL-9002", "To be translated");
    }

    @Test
    void the_preview_is_a_bare_and_safe_fragment() {
        Browser ed = Browser.loggedInAs(Cast.ED);

        String fragment = ed.post(
                        NEW,
                        "/editor/preview",
                        Map.of("title", "<i>T</i>", "body", "**注意：**请<script>x</script>", "language", "zh-CN"))
                .asString();

        assertThat(fragment)
                .contains("&lt;i&gt;T&lt;/i&gt;", "<strong>注意", "lang=\"zh-CN\"")
                .doesNotContain("<script", "<html");
    }

    @Test
    void T11_only_editors_and_administrators_get_in() {
        for (Cast other : new Cast[] {Cast.TOM, Cast.SAM, Cast.SUE, Cast.RAY}) {
            Browser browser = Browser.loggedInAs(other);
            for (String path : new String[] {"/editor/articles", NEW, "/editor/content"}) {
                assertThat(browser.get(path).statusCode())
                        .as("%s %s", other, path)
                        .isEqualTo(403);
            }
            assertThat(browser.post("/", "/editor/articles", form("editor-denied", "Denied"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static String write(Browser ed, Map<String, String> form) {
        var answer = ed.post(NEW, "/editor/articles", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static Map<String, String> form(String key, String title) {
        var form = new HashMap<String, String>();
        form.put("key", key);
        form.put("language", "en");
        form.put("kind", "faq");
        form.put("audience", "public");
        form.put("category", "security");
        form.put("title", title);
        form.put("body", "The answer.");
        form.put("errorCodes", "QL-9002, QL-9003");
        form.put("variants", "how so\r\nwhy\r\n");
        return form;
    }
}
