package org.askwell.downloads;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: every delivery is on record. */
@QuarkusTest
@WithTestResource(TestServers.class)
class DownloadLogTest {

    private static final byte[] CONTENT = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whole_and_partial_downloads_are_recorded_and_head_and_refusals_are_not() {
        String key = Patches.published("ledger", CONTENT);
        String path = "/api/v1/patches/" + key + "/content";

        Login.as(Cast.MEI).accept("*/*").head(path);
        Login.as(Cast.ANA).accept("*/*").get(path);
        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=90-").get(path);
        Login.as(Cast.MEI).accept("*/*").header("Range", "bytes=2-4").get(path);
        Login.as(Cast.MEI).accept("*/*").get(path);

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(downloads(key))
                .extracting(
                        each -> each.organisationCode,
                        each -> each.firstByte,
                        each -> each.bytes,
                        each -> each.complete)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("harbor-bureau", 2L, 3L, true),
                        org.assertj.core.groups.Tuple.tuple("harbor-bureau", 0L, 10L, true)));
    }

    private static List<Download> downloads(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Download.list("patch.patchKey = ?1 order by startedAt", key));
    }

    @Test
    void a_connection_that_breaks_leaves_the_record_incomplete() throws IOException {
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

        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(downloads(key))
                        .extracting(each -> each.complete)
                        .containsExactly(false));
    }
}
