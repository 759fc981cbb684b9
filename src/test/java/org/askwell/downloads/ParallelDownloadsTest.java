package org.askwell.downloads;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: nobody takes all the room there is for downloads. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ParallelDownloadsTest {

    private static final int ALLOWED = 8;

    @Test
    void one_too_many_is_told_when_to_come_again_and_others_are_served() throws IOException {
        String key = Patches.published("ledger", new byte[24 * 1024 * 1024]);
        String path = "/api/v1/patches/" + key + "/content";
        List<Socket> downloads = new ArrayList<>();
        try {
            for (int i = 0; i < ALLOWED; i++) {
                downloads.add(begun(path));
            }

            Response refused = Login.as(Cast.TOM).header("Range", "bytes=0-1").get(path);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(part(Cast.MEI, path)).isEqualTo(206);
            assertThat(Login.as(Cast.TOM).accept("*/*").head(path).statusCode()).isEqualTo(200);
        } finally {
            for (Socket download : downloads) {
                download.close();
            }
        }

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(part(Cast.TOM, path))
                .isEqualTo(206));
    }

    private static int part(Cast person, String path) {
        return Login.as(person)
                .accept("*/*")
                .header("Range", "bytes=0-1")
                .get(path)
                .statusCode();
    }

    /** A download whose reader has stopped reading after the first bytes. */
    private static Socket begun(String path) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(8 * 1024);
        socket.connect(new InetSocketAddress("localhost", TestServers.PORT));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Login.token(Cast.TOM)
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
        return socket;
    }
}
