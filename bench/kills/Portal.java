import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A portal that is killed with SIGKILL, as by {@code kill -9}, and started again. What it prints is in a log of its name. */
final class Portal {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final String address;
    private final Path log;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    Portal(String name, int port, Path folder, List<String> options) {
        this.name = name;
        this.address = "http://localhost:" + port;
        this.log = folder.resolve(name + ".log");
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElse("java"), "@target/standalone/portal.options"));
        command.addAll(options);
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Daskwell.url=" + address,
                "-Daskwell.content.folder=none",
                "-jar",
                "target/quarkus-app/quarkus-run.jar"));
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    /** @param variables that its process is started with from now on */
    void in(Map<String, String> variables) {
        environment.putAll(variables);
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** @param options settings that it is started with from now on */
    void startWith(String... options) throws IOException {
        command.addAll(2, List.of(options));
        start();
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** Waits until it serves pages. */
    void awaitUp() throws Exception {
        await(this::up);
    }

    /** Waits until it has printed that it and its servers are ready. */
    void awaitReady() throws Exception {
        await(() -> Files.readString(log).contains("Ctrl-C"));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(Condition condition) throws Exception {
        long begin = System.nanoTime();
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("The portal does not start: see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean up() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/downloads")).timeout(ANSWER).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
