package org.askwell.testsupport;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.askwell.standalone.Standalone;
import org.askwell.standalone.StandaloneConfig;

/**
 * The real servers that the tests run against: the same ones the standalone command starts, on free ports, with data
 * below {@code target}. A part whose ordinary property is given as a system property is used where it is.
 */
public class TestServers implements QuarkusTestResourceLifecycleManager {

    /** Where the tests' portal is; fixed, because the identity provider takes exact addresses only. */
    public static final int PORT = Integer.getInteger("askwell.test.port", 8081);

    private Standalone standalone;

    @Override
    public Map<String, String> start() {
        standalone = Standalone.start(
                new Options(),
                "http://localhost:" + PORT,
                true,
                name -> System.getProperty(name) != null,
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        standalone.await();
        var properties = new HashMap<>(standalone.properties());
        properties.put("quarkus.http.test-port", String.valueOf(PORT));
        properties.put("askwell.demo", "true");
        // Nobody listens there unless a test starts a mail server; until then mails wait in the outbox.
        properties.put("quarkus.mailer.host", "localhost");
        properties.put("quarkus.mailer.port", String.valueOf(Options.freePort()));
        properties.put("askwell.url", "http://localhost:" + PORT);
        properties.keySet().removeIf(name -> System.getProperty(name) != null);
        return properties;
    }

    @Override
    public void stop() {
        standalone.close();
    }

    private static final class Options implements StandaloneConfig, StandaloneConfig.Servers {

        @Override
        public Path data() {
            return Path.of(System.getProperty("askwell.test.data", "target/test-data"));
        }

        @Override
        public Optional<Boolean> demo() {
            return Optional.of(true);
        }

        @Override
        public Optional<String> url() {
            return Optional.empty();
        }

        @Override
        public StandaloneConfig.Servers standalone() {
            return this;
        }

        @Override
        public Optional<Path> home() {
            return Optional.ofNullable(System.getProperty("askwell.standalone.home"))
                    .map(Path::of);
        }

        @Override
        public int postgresqlPort() {
            return freePort();
        }

        @Override
        public int opensearchPort() {
            return freePort();
        }

        @Override
        public String opensearchHeap() {
            return "512m";
        }

        @Override
        public int keycloakPort() {
            return freePort();
        }

        /** Below the ephemeral ports, so that no client's connection takes it before the server does. */
        private static int freePort() {
            return ThreadLocalRandom.current()
                    .ints(15_000, 32_000)
                    .filter(Options::isFree)
                    .findFirst()
                    .getAsInt();
        }

        private static boolean isFree(int port) {
            try (var socket = new ServerSocket(port)) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }
}
