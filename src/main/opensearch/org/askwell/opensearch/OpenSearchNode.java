package org.askwell.opensearch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.knn.plugin.KNNPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One OpenSearch node on the loopback interface, for the standalone command. It is compiled against and started with the
 * engine's own class path, apart from the portal's.
 */
public final class OpenSearchNode extends Node {

    private OpenSearchNode(Environment environment) {
        super(
                environment,
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class, KNNPlugin.class),
                false);
    }

    /** @param args the data directory, the HTTP port and the folder with the configuration of the log */
    public static void main(String[] args) throws Exception {
        Settings settings = Settings.builder()
                .put("cluster.name", "askwell")
                .put("node.name", "standalone")
                .put("path.home", args[0])
                .put("network.host", "127.0.0.1")
                .put("http.port", args[1])
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("knn.plugin.enabled", true)
                // Only the portal makes its index: one made by a first document would guess the fields' types.
                .put("action.auto_create_index", false)
                .build();
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), Path.of(args[2]), () -> "standalone");
        LogConfigurator.configure(environment);
        var node = new OpenSearchNode(environment);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                node.close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                stopped.countDown();
            }
        }));
        node.start();
        stopped.await();
    }
}
