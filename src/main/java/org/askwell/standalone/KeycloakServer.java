package org.askwell.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak with the portal's realm, imported when its data folder is new. */
final class KeycloakServer implements Server {

    private final Path programs;
    private final Path home;
    private final DataDirectory data;
    private final Secrets secrets;
    private final RealmFile realm;
    private final String portalUrl;
    private final int port;
    private final ChildProcess process;

    KeycloakServer(
            Path programs, DataDirectory data, Secrets secrets, RealmFile realm, String portalUrl, int port) {
        this.programs = programs;
        this.home = data.folder("keycloak");
        this.data = data;
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
        realm.write(data.folder("keycloak/import").resolve("askwell-realm.json"));
        process.start(
                command(),
                Map.of(
                        "ASKWELL_URL", portalUrl,
                        "ASKWELL_OIDC_SECRET", secrets.get("oidc.client-secret"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin-password")),
                home);
        Readiness.await(
                process,
                () -> Readiness.answers(URI.create(realmUrl() + "/.well-known/openid-configuration")));
    }

    private List<String> command() {
        var line = new ArrayList<>(List.of(
                Java.executable(),
                "-Xms96m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + programs,
                "-Djboss.server.config.dir=" + programs.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                programs.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false",
                "--http-management-port=0",
                "--db-url-path=" + home.resolve("h2"),
                "--import-realm"));
        return line;
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.oidc.auth-server-url", realmUrl(),
                "quarkus.oidc.credentials.secret", secrets.get("oidc.client-secret"));
    }

    private String realmUrl() {
        return "http://localhost:" + port + "/realms/askwell";
    }
}
