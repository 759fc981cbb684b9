package org.askwell.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The packaged portal, started as the README says, killed, started again and stopped. */
class StandaloneIT {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final int portal = freePort();
    private final int postgresql = freePort();
    private final int opensearch = freePort();
    private final int keycloak = freePort();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Test
    void what_was_entered_outlives_kill_9_and_a_stop_takes_all_servers_along() throws Exception {
        Process first = start("first");
        awaitReady(first, "first");
        assertThat(output("first")).contains("http://localhost:" + portal).contains("mei.lin");
        String filling = "The first articles are being read in.";
        Awaitility.await().until(() -> home().contains(filling));
        String number = openTicket();
        Awaitility.await().atMost(START).until(() -> !home().contains(filling));

        first.destroyForcibly().waitFor();
        Process second = start("second");
        awaitReady(second, "second");

        given().baseUri("http://localhost")
                .port(portal)
                .auth()
                .oauth2(token("mei.lin"))
                .get("/api/v1/tickets/" + number)
                .then()
                .statusCode(200)
                .body("title", equalTo("The printer smokes"));
        assertThat(home()).doesNotContain(filling);
        String job = startImport();
        Awaitility.await().until(() -> rowsDone(job) > 0);
        second.destroy();
        assertThat(second.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(output("second")).doesNotContain("Exception");
        for (int port : new int[] {postgresql, opensearch, keycloak}) {
            Server.requireFree(port, "none");
        }
        try (Stream<Path> left = Files.list(folder.resolve("data/run"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_taken_port_ends_the_start_with_one_line_that_names_the_option() throws Exception {
        try (var taken = new ServerSocket(opensearch, 1, InetAddress.getLoopbackAddress())) {
            Process refused = start("refused");

            assertThat(refused.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(refused.exitValue()).isEqualTo(1);
            assertThat(output("refused").strip())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken: choose another one with -Daskwell.standalone.opensearch.port=PORT");
        }
    }

    private Process start(String name) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(Java.home(), "bin", "java").toString(),
                        "@target/standalone/portal.options",
                        "-Daskwell.data=" + folder.resolve("data"),
                        "-Dquarkus.http.port=" + portal,
                        "-Daskwell.standalone.postgresql.port=" + postgresql,
                        "-Daskwell.standalone.opensearch.port=" + opensearch,
                        "-Daskwell.standalone.keycloak.port=" + keycloak,
                        "-Daskwell.tickets.alarms-every=1s",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).toFile())
                .start();
        started.add(process);
        return process;
    }

    private void awaitReady(Process process, String name) {
        Awaitility.await().atMost(START).until(() -> {
            assertThat(process.isAlive()).as(output(name)).isTrue();
            return output(name).contains("Askwell is at");
        });
    }

    private String output(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String home() {
        return given().baseUri("http://localhost")
                .port(portal)
                .header("Accept-Language", "en")
                .get("/")
                .asString();
    }

    private String openTicket() {
        return given().baseUri("http://localhost")
                .port(portal)
                .auth()
                .oauth2(token("mei.lin"))
                .header("Idempotency-Key", "smoke")
                .contentType("application/json")
                .body(
                        """
                        {"title": "The printer smokes", "description": "Since this morning.", "severity": "B"}""")
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** So many rows take longer than a stop. */
    private String startImport() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        "{\"key\": \"row-%1$d\", \"language\": \"en\", \"title\": \"Printer %1$d\", \"text\": \"%2$s\"}"
                                .formatted(i, ("Tray " + i + " smokes and smells of hot dust. ").repeat(8)))
                .collect(Collectors.joining("\n"));
        return given().baseUri("http://localhost")
                .port(portal)
                .auth()
                .oauth2(token("ed.editor"))
                .contentType("application/x-ndjson")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/articles")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private int rowsDone(String job) {
        return given().baseUri("http://localhost")
                .port(portal)
                .auth()
                .oauth2(token("ed.editor"))
                .get(job)
                .then()
                .statusCode(200)
                .extract()
                .path("done");
    }

    private String token(String person) {
        return given().baseUri("http://localhost")
                .port(keycloak)
                .formParam("grant_type", "password")
                .formParam("client_id", "askwell-demo-cli")
                .formParam("scope", "openid")
                .formParam("username", person)
                .formParam("password", "askwell-demo-1")
                .post("/realms/askwell/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
