package org.askwell.downloads.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.CutLine;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: downloads that break and go on are the very file in the end. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ResumeTest {

    private static final int SIZE = 1024 * 1024;
    private static final int DOWNLOADS = 10;
    private static final int CUTS_EACH = 2;
    private static final long SEED = 20_260_131;

    @Test
    void downloads_cut_at_random_and_resumed_are_whole() throws IOException {
        byte[] content = random(SIZE, 1);
        String url = Links.made(Cast.MEI, Patches.published("ledger", content)).url();
        try (var line = new CutLine(SEED, DOWNLOADS * CUTS_EACH, SIZE)) {
            String over = Links.over(line.port(), url);
            for (int i = 0; i < DOWNLOADS; i++) {
                assertThat(Arrays.equals(download(over), content))
                        .as("download %d with the seed %d", i, SEED)
                        .isTrue();
            }
            assertThat(line.cutsLeft()).isLessThan(DOWNLOADS * CUTS_EACH);
        }
    }

    @Test
    void a_file_that_is_replaced_meanwhile_is_never_mixed() throws IOException {
        byte[] old = random(16 * SIZE, 2);
        byte[] other = random(16 * SIZE, 3);
        String key = Patches.draft("ledger", old);
        String url = "http://localhost:" + TestServers.PORT + "/api/v1/patches/" + key + "/content";

        HttpURLConnection first = asked(url, 0, null);
        String tag = first.getHeaderField("ETag");
        byte[] received;
        try (InputStream source = first.getInputStream()) {
            byte[] start = source.readNBytes(1_000);
            replace(key, other);
            received = join(start, source.readAllBytes());
        }
        assertThat(Arrays.equals(received, old)).isTrue();

        HttpURLConnection resumed = asked(url, 1_000, tag);
        assertThat(resumed.getResponseCode()).isEqualTo(200);
        assertThat(Arrays.equals(resumed.getInputStream().readAllBytes(), other))
                .isTrue();
    }

    private static void replace(String key, byte[] content) {
        Login.as(Cast.RAY)
                .contentType(ContentType.BINARY)
                .body(content)
                .put("/api/v1/patches/" + key + "/content?name=补丁 包.zip")
                .then()
                .statusCode(200);
    }

    private static byte[] download(String url) throws IOException {
        var received = new ByteArrayOutputStream();
        String tag = null;
        while (received.size() < SIZE) {
            HttpURLConnection connection = asked(url, received.size(), tag);
            try (InputStream source = connection.getInputStream()) {
                assertThat(connection.getResponseCode()).isEqualTo(received.size() == 0 ? 200 : 206);
                tag = connection.getHeaderField("ETag");
                copy(source, received);
            } catch (IOException cut) {
                // What came before the cut is good.
            }
        }
        return received.toByteArray();
    }

    private static void copy(InputStream source, ByteArrayOutputStream sink) throws IOException {
        var buffer = new byte[16 * 1024];
        for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
            sink.write(buffer, 0, read);
        }
    }

    private static HttpURLConnection asked(String url, int from, String tag) throws IOException {
        URLConnection connection = URI.create(url).toURL().openConnection();
        if (url.contains("/api/")) {
            connection.setRequestProperty("Authorization", "Bearer " + Login.token(Cast.RAY));
        }
        if (from > 0) {
            connection.setRequestProperty("Range", "bytes=" + from + "-");
        }
        if (from > 0 && tag != null) {
            connection.setRequestProperty("If-Range", tag);
        }
        return (HttpURLConnection) connection;
    }

    private static byte[] join(byte[] start, byte[] rest) {
        byte[] whole = Arrays.copyOf(start, start.length + rest.length);
        System.arraycopy(rest, 0, whole, start.length, rest.length);
        return whole;
    }

    private static byte[] random(int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
