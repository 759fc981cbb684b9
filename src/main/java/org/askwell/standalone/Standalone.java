package org.askwell.standalone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/** The servers that run beside the portal on a machine that has none: those whose ordinary property is not set. */
public final class Standalone implements AutoCloseable {

    private final PrintStream terminal;
    private final DataDirectory data;
    private final Secrets secrets;
    private final List<Server> servers = new ArrayList<>();
    private final List<CompletableFuture<Void>> starting = new ArrayList<>();

    private Standalone(PrintStream terminal, DataDirectory data) {
        this.terminal = terminal;
        this.data = data;
        this.secrets = new Secrets(data.file("secrets.properties"));
    }

    /**
     * Starts, side by side, each server for which the portal has no address yet, and returns when the portal can begin to
     * start beside them.
     *
     * @param configured tells whether the portal has a value for the property of that name
     * @throws StandaloneException with one line for the person at the terminal
     */
    public static Standalone start(
            StandaloneConfig config,
            String portalUrl,
            boolean demo,
            Predicate<String> configured,
            PrintStream terminal) {
        var standalone = new Standalone(terminal, DataDirectory.open(config.data()));
        try {
            standalone.choose(config, portalUrl, demo, configured);
            standalone.startAll();
            return standalone;
        } catch (RuntimeException e) {
            standalone.close();
            throw e;
        }
    }

    private void choose(StandaloneConfig config, String portalUrl, boolean demo, Predicate<String> configured) {
        StandaloneConfig.Servers options = config.standalone();
        Path home = options.home().orElseGet(Programs::home);
        if (!configured.test("quarkus.datasource.jdbc.url")) {
            servers.add(new PostgresqlServer(Programs.of(home, "postgresql"), data, secrets, options.postgresqlPort()));
        }
        if (!configured.test("quarkus.hibernate-search-orm.elasticsearch.hosts")) {
            Path programs = Programs.of(home, "opensearch");
            servers.add(new OpenSearchServer(
                    programs, data, ClassArchive.used(programs), options.opensearchHeap(), options.opensearchPort()));
        }
        if (!configured.test("quarkus.oidc.auth-server-url")) {
            var realm = new RealmFile(Programs.of(home, "realm"), demo, secrets);
            Path programs = Programs.of(home, "keycloak");
            servers.add(new KeycloakServer(
                    programs, data, ClassArchive.used(programs), secrets, realm, portalUrl, options.keycloakPort()));
        }
    }

    private void startAll() {
        servers.forEach(Server::prepare);
        var first = new ArrayList<CompletableFuture<Void>>();
        for (Server server : servers) {
            var started = CompletableFuture.runAsync(() -> start(server), Standalone::inThread);
            starting.add(started);
            if (server.first()) {
                first.add(started);
            }
        }
        await(first);
    }

    /**
     * Returns when every server serves.
     *
     * @throws StandaloneException with one line for the person at the terminal
     */
    public void await() {
        await(starting);
    }

    private static void await(List<CompletableFuture<Void>> servers) {
        try {
            servers.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof StandaloneException known ? known : e;
        }
    }

    private static void inThread(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void start(Server server) {
        Instant begin = Instant.now();
        report(server.name(), "starting", Duration.ZERO);
        try {
            server.start();
        } catch (StandaloneException e) {
            throw new StandaloneException(server.name() + " did not start. " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandaloneException(server.name() + " did not start: interrupted", e);
        }
        report(server.name(), "ready", Duration.between(begin, Instant.now()));
    }

    /** Prints one progress line: the part, its state and the seconds it took. */
    public void report(String part, String state, Duration took) {
        terminal.printf("  %-12s %-10s %5.1f s%n", part, state, took.toMillis() / 1000.0);
    }

    /** @return the portal's properties for the servers that were started, and for the secrets kept with them */
    public Map<String, String> properties() {
        var all = new java.util.HashMap<String, String>();
        servers.forEach(server -> all.putAll(server.properties()));
        all.put("quarkus.oidc.token-state-manager.encryption-secret", secrets.get("oidc.cookie-key"));
        all.put("quarkus.oidc.authentication.state-secret", secrets.get("oidc.state-key"));
        all.put("askwell.files.folder", data.file("files").toString());
        all.put("askwell.downloads.signing.folder", data.file("keys").toString());
        all.put("quarkus.log.file.enabled", "true");
        all.put(
                "quarkus.log.file.path",
                data.folder("logs").resolve("portal.log").toString());
        return all;
    }

    /** @return the name and one-time password of the administrator that this start made, if it made one (R19) */
    public Optional<String> newAdministrator() {
        return servers.stream()
                .filter(server -> server instanceof KeycloakServer keycloak && keycloak.firstStart())
                .findFirst()
                .map(made -> RealmFile.ADMINISTRATOR + " / " + secrets.get("administrator.one-time-password"));
    }

    /** Stops every server, side by side. */
    @Override
    public void close() {
        CompletableFuture.allOf(servers.stream()
                        .map(server -> CompletableFuture.runAsync(server::stop, Standalone::inThread))
                        .toArray(CompletableFuture[]::new))
                .join();
        releaseData();
    }

    /** Gives the data folder free without stopping what runs, as the end of a killed portal does. */
    void releaseData() {
        try {
            data.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
