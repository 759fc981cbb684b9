package org.askwell.downloads.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.askwell.testsupport.TestServers;

/** An attacker between the verifier and the real portal: hands everything on, except what it answers itself. */
final class Mirror implements AutoCloseable {

    private static final byte[] BLOCK = new byte[64 * 1024];

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, byte[]> own = new ConcurrentHashMap<>();
    private final Map<String, String> detours = new ConcurrentHashMap<>();
    private final Map<String, Boolean> endless = new ConcurrentHashMap<>();
    private final AtomicLong poured = new AtomicLong();

    Mirror() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Mirror answers(String path, String content) {
        own.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Answers with what the portal has elsewhere. */
    Mirror leads(String path, String elsewhere) {
        detours.put(path, elsewhere);
        return this;
    }

    Mirror pours(String path) {
        endless.put(path, true);
        return this;
    }

    /** @return how many bytes went out of the endless answers */
    long poured() {
        return poured.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (endless.containsKey(path)) {
                pour(exchange);
            } else if (own.containsKey(path)) {
                send(exchange, 200, own.get(path));
            } else {
                handOn(exchange, detours.getOrDefault(path, path));
            }
        }
    }

    private void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
                body.write(BLOCK);
                poured.addAndGet(BLOCK.length);
            }
        }
    }

    private void handOn(HttpExchange exchange, String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + TestServers.PORT + path));
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token != null) {
            request.header("Authorization", token);
        }
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            send(exchange, answer.statusCode(), answer.body().readAllBytes());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
