package org.askwell.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak with the portal's realm, imported when its data folder is new. */
final class KeycloakServer implements Server {

    private static final List<String> PROGRAM_FOLDERS = List.of("lib", "conf", "providers", "themes");

    private final Path programs;
    private final Path home;
    private final DataDirectory data;
    private final ClassArchive archive;
    private final Secrets secrets;
    private final RealmFile realm;
    private final String portalUrl;
    private final int port;
    private final ChildProcess process;
    private boolean firstStart;

    KeycloakServer(
            Path programs,
            DataDirectory data,
            ClassArchive archive,
            Secrets secrets,
            RealmFile realm,
            String portalUrl,
            int port) {
        this.programs = programs;
        this.home = data.folder("keycloak");
        this.data = data;
        this.archive = archive;
        this.secrets = secrets;
        this.realm = realm;
        this.portalUrl = portalUrl;
        this.port = port;
        this.process = new ChildProcess(data, "keycloak");
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void prepare() {
        process.endLeftOver();
        Server.requireFree(port, "askwell.standalone.keycloak.port");
    }

    @Override
    public void start() throws InterruptedException {
        firstStart = !Files.exists(home.resolve("data/h2"));
        PROGRAM_FOLDERS.forEach(this::link);
        realm.write(data.folder("keycloak/data/import").resolve("askwell-realm.json"));
        process.start(
                command(),
                Map.of(
                        "ASKWELL_URL",
                        portalUrl,
                        "ASKWELL_OIDC_SECRET",
                        secrets.get("oidc.client-secret"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "keycloak-admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        secrets.get("keycloak.admin-password")),
                home);
        Readiness.await(process, () -> Readiness.answers(URI.create("http://127.0.0.1:" + port + "/health/ready")));
    }

    /** Keycloak keeps its data below its home: a home of its own shares the programs and keeps the data apart. */
    private void link(String folder) {
        try {
            Path link = home.resolve(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, programs.resolve(folder));
        } catch (IOException e) {
            throw new StandaloneException("The folder " + home + " cannot be written", e);
        }
    }

    private List<String> command() {
        return Java.command(
                archive,
                "-Xms64m",
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + programs.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-pool-max-threads=20",
                "--hostname-strict=false",
                "--cache=local",
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20",
                "--import-realm");
    }

    /** @return whether this start made the realm and its first users */
    boolean firstStart() {
        return firstStart;
    }

    @Override
    public void stop() {
        process.stop(archive.patience());
    }

    /** The portal starts beside Keycloak, misses it and connects at the first request: nothing to warn of. */
    @Override
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                realmUrl(),
                "quarkus.oidc.credentials.secret",
                secrets.get("oidc.client-secret"),
                "quarkus.log.category.\"io.quarkus.oidc.runtime.OidcRecorder\".level",
                "ERROR",
                "quarkus.log.category.\"io.quarkus.oidc.common.runtime.OidcCommonUtils\".level",
                "ERROR");
    }

    private String realmUrl() {
        return "http://localhost:" + port + "/realms/askwell";
    }
}
