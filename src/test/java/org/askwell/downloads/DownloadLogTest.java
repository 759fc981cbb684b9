package org.askwell.downloads;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R2: every decision about a file and every delivery is on record. */
@QuarkusTest
@WithTestResource(TestServers.class)
class DownloadLogTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @Inject
    EntityManager database;

    @Test
    void each_request_is_recorded_with_what_was_decided_and_sent() {
        String key = Patches.published("ledger", CONTENT);
        String path = "/api/v1/patches/" + key + "/content";

        Login.as(Cast.MEI).accept("*/*").head(path);
        Login.as(Cast.ANA).accept("*/*").get(path);
        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=90-").get(path);
        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=2-4").get(path);
        Login.as(Cast.MEI).accept("*/*").get(path);
        Login.as(Cast.MEI).accept("*/*").header("If-None-Match", "*").get(path);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ends(key))
                .containsExactly(true, true));
        assertThat(downloads(key))
                .extracting(each -> each.organisationCode + " " + each.way + " " + each.reason + " " + each.status + " "
                        + each.firstByte + "+" + each.bytes)
                .containsExactly(
                        "harbor-bureau API CONTRACT 200 0+0",
                        "northfield API CONTRACT_EXPIRED 403 0+0",
                        "harbor-bureau API CONTRACT 416 0+0",
                        "harbor-bureau API CONTRACT 206 2+3",
                        "harbor-bureau API CONTRACT 200 0+10",
                        "harbor-bureau API CONTRACT 304 0+0");
        assertThat(downloads(key))
                .extracting(each -> each.allowed)
                .containsExactly(true, false, true, true, true, true);
        assertThat(downloads(key)).extracting(each -> each.address).containsOnly("127.0.0.1");
    }

    private static List<Download> downloads(String key) {
        return QuarkusTransaction.requiringNew().call(() -> Download.list("patch.patchKey = ?1 order by id", key));
    }

    private static List<Boolean> ends(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> DownloadEnd.<DownloadEnd>list(
                                "downloadId in (select d.id from Download d where d.patch.patchKey = ?1)", key)
                        .stream()
                        .map(end -> end.complete)
                        .toList());
    }

    @Test
    void a_connection_that_breaks_is_on_record_as_broken() throws IOException {
        var large = new byte[24 * 1024 * 1024];
        String key = Patches.published("ledger", large);
        String token = Login.token(Cast.MEI);

        try (var socket = new Socket("localhost", TestServers.PORT)) {
            socket.setReceiveBufferSize(8 * 1024);
            socket.getOutputStream()
                    .write(("GET /api/v1/patches/" + key
                                    + "/content HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
        }

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ends(key))
                .containsExactly(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update download set account_id = account_id",
                "delete from download",
                "truncate download cascade",
                "update download_end set complete = true",
                "delete from download_end",
                "truncate download_end"
            })
    void no_record_is_changed_or_removed(String statement) {
        String key = Patches.published("ledger", CONTENT);
        Login.as(Cast.MEI).accept("*/*").get("/api/v1/patches/" + key + "/content");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> ends(key).size() == 1);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery(statement).executeUpdate()))
                .hasStackTraceContaining("never changed");
    }
}
