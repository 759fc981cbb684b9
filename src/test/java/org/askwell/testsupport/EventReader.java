package org.askwell.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads a stream of server-sent events as a browser does that is logged in. */
public final class EventReader implements AutoCloseable {

    private static final String END = "";
    private static final int PATIENCE_SECONDS = 25;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final InputStream stream;

    private EventReader(InputStream stream) {
        this.stream = stream;
    }

    public static EventReader of(Browser browser, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + TestServers.PORT + path))
                .header("Cookie", browser.cookies())
                .header("Accept", "text/event-stream")
                .build();
        try {
            var reader = new EventReader(CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body());
            var thread = new Thread(reader::read, "events of " + path);
            thread.setDaemon(true);
            thread.start();
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    events.add(line);
                }
            }
        } catch (IOException e) {
            // Closed by the test, or by the server: both are an end.
        }
        events.add(END);
    }

    /** @return the data of the next event; waits for it */
    public String news() {
        String event = next(Duration.ofSeconds(PATIENCE_SECONDS));
        if (event == null || event.equals(END)) {
            throw new AssertionError(event == null ? "Nothing was told" : "The stream has ended");
        }
        return event;
    }

    /** @return whether the server ends the stream in that time, whatever it tells before */
    public boolean endsWithin(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        String event = next(time);
        while (event != null && !event.equals(END)) {
            event = next(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        }
        return event != null;
    }

    private String next(Duration time) {
        try {
            return events.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
