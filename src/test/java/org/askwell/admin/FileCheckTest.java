package org.askwell.admin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.files.FileStore;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: a file that is missing, and one that nothing refers to, are found. */
@QuarkusTest
@WithTestResource(TestServers.class)
class FileCheckTest {

    @Inject
    FileStore store;

    @Test
    void missing_files_and_orphans_are_told_and_left_as_they_are() throws IOException {
        UUID young = store.write(new ByteArrayInputStream(new byte[3]), 3).id();
        UUID orphan = store.write(new ByteArrayInputStream(new byte[3]), 3).id();
        Files.setLastModifiedTime(
                store.file(orphan).orElseThrow(), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        UUID missing = attachment("lost.log");
        store.delete(missing);

        var report = Login.as(Cast.ROOT)
                .post("/api/v1/file-check")
                .then()
                .statusCode(200)
                .extract();

        assertThat(report.jsonPath().getList("firstMissing.file"))
                .contains(missing.toString())
                .doesNotContain(orphan.toString());
        assertThat(report.jsonPath().getList("firstMissing.owner")).contains("lost.log");
        assertThat(report.jsonPath().getList("firstOrphans.id"))
                .contains(orphan.toString())
                .doesNotContain(young.toString(), missing.toString());
        assertThat(store.file(orphan).orElseThrow()).exists();
        assertThat(Browser.loggedInAs(Cast.AVA).get("/admin/files").asString()).contains("lost.log", orphan.toString());
        store.delete(orphan);
        store.delete(young);
    }

    @Test
    void the_check_is_run_from_the_page_too() {
        var root = Browser.loggedInAs(Cast.ROOT);

        assertThat(root.post("/admin/files", "/admin/files", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(root.get("/admin/files").statusCode()).isEqualTo(200);
    }

    private static UUID attachment(String name) {
        String id = Login.as(Cast.MEI)
                .contentType("application/octet-stream")
                .body(new byte[] {1, 2, 3})
                .post("/api/v1/uploads?name=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}
