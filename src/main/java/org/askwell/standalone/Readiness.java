package org.askwell.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits until a server that was started answers. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(ChildProcess process, BooleanSupplier ready) throws InterruptedException {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!ready.getAsBoolean()) {
            process.requireAlive();
            if (Instant.now().isAfter(deadline)) {
                throw new StandaloneException(
                        "It did not answer within " + LIMIT.toMinutes() + " minutes; its log is " + process.log());
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    static boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
