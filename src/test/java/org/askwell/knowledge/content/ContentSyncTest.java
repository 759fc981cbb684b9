package org.askwell.knowledge.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(TestServers.class)
class ContentSyncTest {

    private static final Path CONTENT = Path.of("content");

    @Inject
    ContentSync content;

    private Path folder;

    @BeforeEach
    void wait_for_the_first_run() throws IOException {
        folder = Files.createTempDirectory("content");
        await().atMost(Duration.ofSeconds(120)).until(() -> content.last().isPresent());
        try (var files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(CONTENT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void the_shipped_content_is_taken_over_whole_and_only_once() {
        content.run();
        ImportReport again = content.run();

        assertThat(again.problems()).isEmpty();
        assertThat(again.added() + again.changed() + again.withdrawn()).isZero();
        assertThat(again.unchanged()).isGreaterThanOrEqualTo(120);
        Browser reader = Browser.anonymous();
        assertThat(reader.get("/articles/ledger-voucher-locked?language=zh-CN").asString())
                .contains("解锁步骤", "/articles/flow-approval-stuck", "QL-1042");
        assertThat(reader.get("/news").asString())
                .contains("2026-09-08-ledger-5-4-2")
                .doesNotContain("2026-08-18");
        assertThat(reader.get("/news/2026-08-18-maintenance-window").statusCode())
                .isEqualTo(404);
        assertThat(Browser.loggedInAs(Cast.TOM)
                        .get("/news/2026-08-18-maintenance-window")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_broken_file_is_named_with_line_and_reason_and_stops_nothing_else() throws IOException {
        write("broken-yaml.en.md", "---\nkey: broken-yaml\ntitle: [x\n---\nText");
        write("broken-field.en.md", front("broken-field", "colour: red\n"));
        write("broken-kind.en.md", front("broken-kind", "").replace("kind: faq", "kind: poem"));
        write("broken-date.en.md", front("broken-date", "").replace("2026-09-01", "soon"));
        write("broken-name.en.md", front("another-name", ""));
        write("broken-front.en.md", "Text only");
        write("Broken Name.md", front("x", ""));
        Files.write(folder.resolve("articles/broken-bytes.en.md"), new byte[] {'-', (byte) 0xFF});
        write("zz-sound.en.md", front("zz-sound", ""));

        ImportReport report = content.run(folder);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(
                        problem -> Path.of(problem.file()).getFileName().toString(),
                        ImportReport.Problem::line,
                        ImportReport.Problem::reason)
                .contains(
                        tuple("broken-field.en.md", 8, ContentFlaw.Reason.UNKNOWN_FIELD),
                        tuple("broken-kind.en.md", 3, ContentFlaw.Reason.MISSING),
                        tuple("broken-date.en.md", 7, ContentFlaw.Reason.MALFORMED),
                        tuple("broken-name.en.md", 2, ContentFlaw.Reason.FILE_NAME),
                        tuple("broken-front.en.md", 1, ContentFlaw.Reason.NO_FRONT_MATTER),
                        tuple("Broken Name.md", 1, ContentFlaw.Reason.FILE_NAME),
                        tuple("broken-bytes.en.md", 1, ContentFlaw.Reason.UNREADABLE))
                .hasSize(8);
        Browser ed = Browser.loggedInAs(Cast.ED);
        assertThat(ed.get("/articles/zz-sound?language=en").statusCode()).isEqualTo(200);
        assertThat(ed.get("/editor/content").asString()).contains("broken-kind.en.md", "This field is missing");
    }

    @Test
    void what_an_editor_changed_stays_until_the_file_changes_and_a_removed_file_archives() throws IOException {
        write("zz-edited.en.md", front("zz-edited", ""));
        content.run(folder);
        Browser ed = Browser.loggedInAs(Cast.ED);
        String editor = "/editor/articles?q=zz-edited";
        String path = ed.get(editor).asString().replaceAll("(?s).*href=\"(/editor/articles/\\d+)\".*", "$1");
        ed.post(
                path,
                path,
                Map.of(
                        "version",
                        "1",
                        "title",
                        "Title zz-edited by Ed",
                        "body",
                        "New",
                        "kind",
                        "faq",
                        "audience",
                        "public",
                        "category",
                        "security"));

        assertThat(content.run(folder).changed()).isZero();
        assertThat(page("zz-edited")).contains("by Ed");
        write("zz-edited.en.md", front("zz-edited", "") + "\nMore.");
        assertThat(content.run(folder).changed()).isEqualTo(1);
        assertThat(page("zz-edited")).contains("More.").doesNotContain("by Ed");
        Files.delete(folder.resolve("articles/zz-edited.en.md"));
        assertThat(content.run(folder).withdrawn()).isPositive();
        assertThat(Browser.anonymous().get("/articles/zz-edited").statusCode()).isEqualTo(404);
        write("zz-edited.en.md", front("zz-edited", "") + "\nMore.");
        content.run(folder);
        assertThat(Browser.anonymous().get("/articles/zz-edited").statusCode()).isEqualTo(200);
    }

    private static String page(String key) {
        return Browser.anonymous().get("/articles/" + key + "?language=en").asString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("articles").resolve(name), text);
    }

    private static String front(String key, String more) {
        return "---\nkey: " + key + "\nkind: faq\ntitle: Title " + key
                + "\naudience: public\ncategory: security\nupdated: 2026-09-01\n" + more + "---\nThe text.";
    }
}
