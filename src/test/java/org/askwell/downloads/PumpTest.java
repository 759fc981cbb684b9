package org.askwell.downloads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A stream on its way through a real connection. */
class PumpTest {

    private static final byte[] CONTENT = content();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Vertx vertx;

    private static byte[] content() {
        var bytes = new byte[500_003];
        new Random(19).nextBytes(bytes);
        return bytes;
    }

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    /** What was received, or the failure. */
    private static HttpResponse<byte[]> sent(FilePart part, CompletableFuture<Boolean> over) throws Exception {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> new Pump(vertx, request.response(), part)
                        .start()
                        .onFailure(broken -> request.connection().close())
                        .onComplete(result -> over.complete(result.succeeded())))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort()))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } finally {
            over.get(5, TimeUnit.SECONDS);
            server.close();
        }
    }

    private static FilePart part(InputStream stream, Pace pace) {
        return new FilePart(null, stream, ByteRange.whole(CONTENT.length), pace, over -> {});
    }

    @Test
    void every_byte_arrives_and_the_length_is_said_first() throws Exception {
        var over = new CompletableFuture<Boolean>();

        HttpResponse<byte[]> answer = sent(part(new ByteArrayInputStream(CONTENT), new Pace(List.of())), over);

        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(CONTENT.length);
        assertThat(over.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_limit_makes_it_slower() throws Exception {
        var pace = new Pace(List.of(new Pace.Limit(1_000_000)));
        long begin = System.nanoTime();

        HttpResponse<byte[]> answer = sent(part(new ByteArrayInputStream(CONTENT), pace), new CompletableFuture<>());

        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(450));
    }

    @Test
    void a_source_that_breaks_breaks_the_connection_instead_of_ending_the_file() throws Exception {
        var over = new CompletableFuture<Boolean>();
        var broken = new ByteArrayInputStream(CONTENT) {
            @Override
            public synchronized int readNBytes(byte[] buffer, int offset, int length) {
                throw new IllegalStateException("The store is gone");
            }
        };

        assertThatThrownBy(() -> sent(part(broken, new Pace(List.of())), over)).isInstanceOf(IOException.class);
        assertThat(over.get(5, TimeUnit.SECONDS)).isFalse();
    }
}
