package org.askwell.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** One OpenSearch node in a JVM of its own. */
final class OpenSearchServer implements Server {

    private final Path programs;
    private final Path home;
    private final ClassArchive archive;
    private final String heap;
    private final int port;
    private final ChildProcess process;

    OpenSearchServer(Path programs, DataDirectory data, ClassArchive archive, String heap, int port) {
        this.programs = programs;
        this.home = data.folder("opensearch");
        this.archive = archive;
        this.heap = heap;
        this.port = port;
        this.process = new ChildProcess(data, "opensearch");
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public void prepare() {
        process.endLeftOver();
        Server.requireFree(port, "askwell.standalone.opensearch.port");
    }

    @Override
    public void start() throws InterruptedException {
        process.start(
                Java.command(
                        archive,
                        "-Xms128m",
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        // Optimised is what stays hot, not what the start runs often: that halves the time to start.
                        "-XX:Tier4InvocationThreshold=20000",
                        "-XX:Tier4MinInvocationThreshold=6000",
                        "-XX:Tier4CompileThreshold=40000",
                        "-XX:Tier4BackEdgeThreshold=160000",
                        "-Dlog4j2.disable.jmx=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        programs.resolve("lib") + "/*",
                        "org.askwell.opensearch.OpenSearchNode",
                        home.toString(),
                        String.valueOf(port),
                        programs.resolve("config").toString()),
                Map.of(),
                home);
        Readiness.await(
                process,
                () -> Readiness.answers(
                        URI.create("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=4s")));
    }

    @Override
    public void stop() {
        process.stop(archive.patience());
    }

    @Override
    public Map<String, String> properties() {
        return Map.of("quarkus.hibernate-search-orm.elasticsearch.hosts", "127.0.0.1:" + port);
    }
}
