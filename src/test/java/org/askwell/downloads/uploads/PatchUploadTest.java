package org.askwell.downloads.uploads;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.files.IncomingFiles;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of patches that come in pieces, with whatever happens between two of them. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchUploadTest {

    private static final long MAX = 8L << 30;
    private static final byte[] CONTENT = content();
    private static final byte[] FIRST = Arrays.copyOf(CONTENT, 200_000);
    private static final byte[] REST = Arrays.copyOfRange(CONTENT, FIRST.length, CONTENT.length);

    @Inject
    IncomingFiles incoming;

    @Inject
    RunningDigests digests;

    @Inject
    UploadSweep sweep;

    private static byte[] content() {
        var content = new byte[500_000];
        new Random(7).nextBytes(content);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, content, 0, 4);
        return content;
    }

    @Test
    void a_file_that_comes_in_pieces_is_held_as_soon_as_it_is_whole() throws Exception {
        String key = Patches.draft("report");
        var upload = Upload.begun(key, CONTENT.length, "../补丁 包.zip");
        assertThat(upload.head().header("Upload-Length")).isEqualTo("500000");
        assertThat(upload.head().header("Cache-Control")).isEqualTo("no-store");

        assertThat(upload.send(0, FIRST).header("Upload-Offset")).isEqualTo("200000");
        assertThat(upload.offset()).isEqualTo(FIRST.length);
        assertThat(file(key)).isNull();
        assertThat(upload.send(0, FIRST).statusCode()).isEqualTo(409);
        assertThat(upload.send(FIRST.length, REST).statusCode()).isEqualTo(204);

        assertHolds(key);
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<String>path("files[0].name"))
                .isEqualTo("补丁 包.zip");
        assertThat(incoming.path(upload.id())).doesNotExist();
        assertThat(upload.offset()).isEqualTo(CONTENT.length);
        assertThat(upload.send(CONTENT.length, new byte[0]).statusCode()).isEqualTo(204);
        Patches.publish(key);
        assertThat(Login.as(Cast.RAY)
                        .accept("*/*")
                        .get("/api/v1/patches/" + key + "/content")
                        .asByteArray())
                .isEqualTo(CONTENT);
    }

    @Test
    void what_a_broken_connection_brought_is_kept() throws Exception {
        String key = Patches.draft("report");
        var upload = Upload.begun(key, CONTENT.length, "patch.zip");

        try (var socket = new Socket("localhost", TestServers.PORT)) {
            OutputStream sink = socket.getOutputStream();
            sink.write(("PATCH " + upload.path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Login.token(Cast.RAY) + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                            + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + CONTENT.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            sink.write(FIRST);
            sink.flush();
            Awaitility.await()
                    .until(() -> Files.exists(incoming.path(upload.id()))
                            && Files.size(incoming.path(upload.id())) == FIRST.length);
        }

        Awaitility.await().until(() -> upload.offset() == FIRST.length);
        Awaitility.await().until(() -> upload.send(FIRST.length, REST).statusCode() == 204);
        assertHolds(key);
    }

    @Test
    void a_portal_that_was_killed_goes_on_where_it_was_for_sure() throws Exception {
        String key = Patches.draft("report");
        var upload = Upload.begun(key, CONTENT.length, "patch.zip");
        upload.send(0, FIRST).then().statusCode(204);
        Path partial = incoming.path(upload.id());

        // What is left when it ends in the middle of a piece: bytes that were not counted, and no running digest.
        Files.write(partial, "half a piece".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        digests.take(upload.id(), partial, FIRST.length);

        assertThat(file(key)).isNull();
        assertThat(upload.offset()).isEqualTo(FIRST.length);
        assertThat(upload.send(FIRST.length, REST).statusCode()).isEqualTo(204);
        assertHolds(key);
    }

    @Test
    void bytes_that_the_disk_lost_are_asked_for_again() throws Exception {
        String key = Patches.draft("report");
        var upload = Upload.begun(key, CONTENT.length, "patch.zip");
        upload.send(0, FIRST).then().statusCode(204);
        Files.write(incoming.path(upload.id()), Arrays.copyOf(FIRST, 1000));

        assertThat(upload.send(FIRST.length, REST).statusCode()).isEqualTo(409);
        assertThat(upload.offset()).isEqualTo(1000);
        assertThat(upload.send(1000, Arrays.copyOfRange(CONTENT, 1000, CONTENT.length))
                        .statusCode())
                .isEqualTo(204);
        assertHolds(key);
    }

    @Test
    void one_request_at_a_time_goes_on() throws Exception {
        var upload = Upload.begun(Patches.draft("report"), CONTENT.length, "patch.zip");

        try (var held = PartialFile.open(incoming.path(upload.id()))) {
            assertThat(held.size()).isZero();
            assertThat(upload.send(0, FIRST).statusCode()).isEqualTo(423);
        }
        assertThat(upload.send(0, FIRST).statusCode()).isEqualTo(204);
    }

    @Test
    void an_upload_that_ends_after_the_draft_went_to_test_changes_nothing() {
        String key = Patches.draft("report", FIRST);
        var upload = Upload.begun(key, CONTENT.length, "patch.zip");
        upload.send(0, FIRST).then().statusCode(204);
        Patches.approve(key);

        assertThat(upload.send(FIRST.length, REST).statusCode()).isEqualTo(409);
        assertThat(Upload.begin(key, 10, "more.zip").statusCode()).isEqualTo(409);
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<Integer>path("files[0].size"))
                .isEqualTo(FIRST.length);
    }

    @Test
    void T28_more_than_announced_or_allowed_is_refused() {
        String key = Patches.draft("report");
        assertThat(Upload.begin(key, MAX + 1, "x.zip").statusCode()).isEqualTo(413);
        assertThat(Upload.begin(key, 0, "x.zip").statusCode()).isEqualTo(400);
        assertThat(Upload.begin(key, 10, " ").statusCode()).isEqualTo(400);
        var small = Upload.begun(key, 10, "x.zip");
        assertThat(small.send(0, new byte[4]).statusCode()).isEqualTo(204);
        assertThat(small.send(4, new byte[7]).statusCode()).isEqualTo(413);
        assertThat(small.offset()).isEqualTo(4);

        var open = new ArrayList<Upload>();
        Response next = Upload.begin(key, 10, "x.zip");
        while (next.statusCode() == 201 && open.size() < 20) {
            open.add(new Upload(next.header("Location").replaceFirst("^https?://[^/]+", ""), Cast.RAY));
            next = Upload.begin(key, 10, "x.zip");
        }
        assertThat(next.statusCode()).isEqualTo(429);
        open.forEach(upload -> assertThat(upload.discard().statusCode()).isEqualTo(204));
        assertThat(small.discard().statusCode()).isEqualTo(204);
        assertThat(small.head().statusCode()).isEqualTo(404);
    }

    @Test
    void requests_that_are_not_of_the_protocol_are_refused() {
        String key = Patches.draft("report");
        String path = "/api/v1/patches/" + key + "/uploads";
        Response old = Login.as(Cast.RAY).header("Tus-Resumable", "0.2.2").post(path);
        assertThat(old.statusCode()).isEqualTo(412);
        assertThat(old.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(Login.as(Cast.RAY).header("Upload-Length", 5).post(path).statusCode())
                .isEqualTo(412);
        assertThat(Upload.tus(Cast.RAY).post(path).statusCode()).isEqualTo(400);
        assertThat(Upload.tus(Cast.RAY)
                        .header("Upload-Length", "many")
                        .post(path)
                        .statusCode())
                .isEqualTo(400);
        assertThat(Upload.tus(Cast.RAY)
                        .header("Upload-Length", 5)
                        .header("Upload-Metadata", "filename %%%")
                        .post(path)
                        .statusCode())
                .isEqualTo(400);
        assertThat(Login.as(Cast.RAY).options(path).header("Tus-Max-Size")).isEqualTo(String.valueOf(MAX));

        var upload = Upload.begun(key, 10, "x.zip");
        assertThat(Upload.tus(Cast.RAY)
                        .contentType("application/octet-stream")
                        .header("Upload-Offset", 0)
                        .body(new byte[10])
                        .patch(upload.path())
                        .statusCode())
                .isEqualTo(415);
        upload.discard();
    }

    @Test
    void T01_nobody_else_sees_or_continues_an_upload() {
        String key = Patches.draft("report");
        var upload = Upload.begun(key, 10, "x.zip");
        var foreign = List.of(
                new Upload(upload.path(), Cast.RUI),
                new Upload(upload.path().replace(key, Patches.draft("report")), Cast.RAY));

        for (Upload other : foreign) {
            assertThat(other.head().statusCode()).isEqualTo(404);
            assertThat(other.send(0, new byte[10]).statusCode()).isEqualTo(404);
            assertThat(other.discard().statusCode()).isEqualTo(404);
        }
        assertThat(new Upload(upload.path(), Cast.MEI).send(0, new byte[10]).statusCode())
                .isEqualTo(403);
        assertThat(upload.offset()).isZero();
        upload.discard();
    }

    @Test
    void what_nobody_goes_on_with_is_removed() throws Exception {
        String key = Patches.draft("report");
        var abandoned = Upload.begun(key, CONTENT.length, "patch.zip");
        abandoned.send(0, FIRST).then().statusCode(204);
        var current = Upload.begun(key, CONTENT.length, "patch.zip");
        current.send(0, FIRST).then().statusCode(204);
        var unknown = java.util.UUID.randomUUID();
        Files.write(incoming.path(unknown), FIRST)
                .toFile()
                .setLastModified(Instant.now().minus(Duration.ofDays(3)).toEpochMilli());
        QuarkusTransaction.requiringNew()
                .run(() -> PatchUpload.update(
                        "expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), abandoned.id()));

        sweep.run();

        assertThat(abandoned.head().statusCode()).isEqualTo(404);
        assertThat(incoming.path(abandoned.id())).doesNotExist();
        assertThat(incoming.path(unknown)).doesNotExist();
        assertThat(current.send(FIRST.length, REST).statusCode()).isEqualTo(204);
        assertHolds(key);
    }

    private static Object file(String key) {
        return Login.as(Cast.RAY).get("/api/v1/patches/" + key).path("files[0]");
    }

    private static void assertHolds(String key) throws Exception {
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<String>path("files[0].sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(CONTENT)));
    }
}
