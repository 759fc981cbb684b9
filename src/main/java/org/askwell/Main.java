package org.askwell;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Inject;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.standalone.Standalone;
import org.askwell.standalone.StandaloneConfig;
import org.askwell.standalone.StandaloneException;

/** Starts the embedded servers that are needed, then the portal, and stops them in the opposite order. */
@QuarkusMain
public class Main {

    private static final Duration PORTAL_STOP = Duration.ofSeconds(5);
    private static final PrintStream TERMINAL =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private static Summary summary;

    public static void main(String... arguments) {
        try {
            run(arguments);
        } catch (StandaloneException e) {
            TERMINAL.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... arguments) {
        Instant begin = Instant.now();
        SmallRyeConfig config = configuration();
        StandaloneConfig options = config.getConfigMapping(StandaloneConfig.class);
        int port = config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080);
        String url = options.url().orElse("http://localhost:" + port);
        boolean demo = options.demo()
                .orElse(config.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                        .isEmpty());

        var portalStopped = new CountDownLatch(1);
        Standalone standalone = Standalone.start(
                options,
                url,
                demo,
                name -> config.getOptionalValue(name, String.class).isPresent(),
                TERMINAL);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            await(portalStopped);
            standalone.close();
        }));
        standalone.properties().forEach((name, value) -> {
            if (config.getOptionalValue(name, String.class).isEmpty()) {
                System.setProperty(name, value);
            }
        });
        System.setProperty("askwell.demo", String.valueOf(demo));
        System.setProperty("askwell.url", url);
        summary = new Summary(standalone, url, demo, begin);
        var failure = new AtomicReference<Throwable>();
        Quarkus.run(Portal.class, (code, thrown) -> failure.set(thrown), arguments);
        portalStopped.countDown();
        if (failure.get() instanceof StandaloneException known) {
            throw known;
        }
        if (failure.get() != null) {
            throw new StandaloneException("The portal could not start: " + rootCause(failure.get()) + " (logs: "
                    + options.data().resolve("logs") + ")");
        }
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }

    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(PORTAL_STOP.toSeconds(), TimeUnit.SECONDS)) {
                TERMINAL.println("The portal takes long to stop; stopping its servers.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return what the standalone command has to know; all other settings are left to the portal */
    static SmallRyeConfig configuration() {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(StandaloneConfig.class)
                .withMappingIgnore("askwell.**");
        Path file = Path.of("config", "application.properties");
        try {
            if (Files.exists(file)) {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), 260));
            }
        } catch (IOException e) {
            throw new StandaloneException("The configuration in " + file + " cannot be read", e);
        }
        return builder.build();
    }

    /** What is printed when the portal and its servers serve. */
    private record Summary(Standalone standalone, String url, boolean demo, Instant begin) {

        void print() {
            standalone.await();
            standalone.report("Askwell", "ready", Duration.between(begin, Instant.now()));
            TERMINAL.println();
            TERMINAL.println("Askwell is at " + url);
            if (demo) {
                TERMINAL.println(
                        """
                        Demo logins, all with the password askwell-demo-1:
                          mei.lin      customer (Chinese)         tom.reed        customer's manager
                          ana.costa    customer of another one    sam.agent       support, first line
                          li.agent     support, expert (Chinese)  sue.supervisor  supervisor
                          ed.editor    editor                     ray.release     release manager
                          root.admin   administrator              ava.auditor     auditor
                          rui.release  the other release manager (Chinese)""");
            } else {
                standalone
                        .newAdministrator()
                        .ifPresent(login -> TERMINAL.println(
                                "First administrator (one-time password, to be changed at first login): " + login));
            }
            TERMINAL.println("Press Ctrl-C to stop.");
        }
    }

    /** The portal's own run: says where it is, reads the content and stays until it is told to stop. */
    public static class Portal implements QuarkusApplication {

        @Inject
        ContentSync content;

        @Override
        public int run(String... arguments) {
            if (summary != null) {
                summary.print();
            }
            content.start();
            Quarkus.waitForExit();
            return 0;
        }
    }
}
