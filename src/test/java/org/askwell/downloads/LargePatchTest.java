package org.askwell.downloads;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A file far larger than what may pass through the heap. */
@QuarkusTest
@WithTestResource(TestServers.class)
class LargePatchTest {

    private static final int BLOCK = 64 * 1024;
    private static final int BLOCKS = 1_600;
    private static final long SIZE = (long) BLOCK * BLOCKS;
    private static final long ALLOWED_GARBAGE = SIZE / 4;

    @Test
    void a_hundred_megabytes_go_in_and_out_without_passing_through_the_heap() throws Exception {
        String key = Patches.draft("ledger");
        String path = "/api/v1/patches/" + key + "/content";
        String sent = upload(path + "?name=large.bin");
        Patches.publish(key);
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<String>path("files[0].sha256"))
                .isEqualTo(sent);

        download(path, Cast.MEI);
        long before = allocated();
        String received = download(path, Cast.MEI);
        long garbage = allocated() - before;

        assertThat(received).isEqualTo(sent);
        assertThat(garbage).isLessThan(ALLOWED_GARBAGE);
    }

    @Test
    void T28_only_patches_may_be_that_large() throws Exception {
        assertThat(statusOf("/api/v1/patches", "Content-Length: " + SIZE)).contains(" 413 ");
        assertThat(statusOf("/language", "Content-Length: " + SIZE)).contains(" 413 ");
        assertThat(statusOf("/language", "Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked"))
                .contains(" 411 ");
    }

    /** The answer to the head of a POST, before any of the body is sent. */
    private static String statusOf(String path, String headers) throws Exception {
        try (var socket = new Socket("localhost", TestServers.PORT)) {
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static String upload(String path) throws Exception {
        var connection = connect(path, Cast.RAY);
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Content-Type", "application/octet-stream");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(SIZE);
        var digest = MessageDigest.getInstance("SHA-256");
        var block = new byte[BLOCK];
        var random = new Random(1);
        try (OutputStream sink = connection.getOutputStream()) {
            for (int i = 0; i < BLOCKS; i++) {
                random.nextBytes(block);
                digest.update(block);
                sink.write(block);
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(200);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String download(String path, Cast person) throws Exception {
        var connection = connect(path, person);
        assertThat(connection.getContentLengthLong()).isEqualTo(SIZE);
        var digest = MessageDigest.getInstance("SHA-256");
        var block = new byte[BLOCK];
        try (InputStream source = connection.getInputStream()) {
            for (int read = source.read(block); read >= 0; read = source.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static HttpURLConnection connect(String path, Cast person) throws Exception {
        var connection = (HttpURLConnection) URI.create("http://localhost:" + TestServers.PORT + path)
                .toURL()
                .openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Login.token(person));
        return connection;
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
