import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * PostgreSQL, OpenSearch and Keycloak with demo data, on ports of their own: those of a standalone portal that is killed
 * as soon as it has started them. They outlive it, so a portal that uses them starts again within seconds.
 *
 * <p>Everything lies in the folder {@code target/kills-data} ({@code -Ddata=}), the ports begin at 21000 ({@code -Dports=}).
 */
final class Servers implements AutoCloseable {

    private static final Path DATA = Path.of(System.getProperty("data", "target/kills-data")).toAbsolutePath();
    private static final int PORTS = Integer.getInteger("ports", 21_000);
    private static final String DATABASE = "jdbc:postgresql://127.0.0.1:" + (PORTS + 1) + "/askwell?ApplicationName=";
    private static final String REALM = "http://localhost:" + (PORTS + 3) + "/realms/askwell";

    private final List<Portal> portals = new ArrayList<>();
    private final Properties secrets = new Properties();

    private Servers() {}

    static Servers start() throws Exception {
        Files.createDirectories(DATA);
        var servers = new Servers();
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        var standalone = new Portal("standalone", PORTS, DATA, List.of(
                "-Daskwell.data=" + DATA,
                "-Daskwell.standalone.postgresql.port=" + (PORTS + 1),
                "-Daskwell.standalone.opensearch.port=" + (PORTS + 2),
                "-Daskwell.standalone.keycloak.port=" + (PORTS + 3),
                "-Daskwell.tickets.alarms-every=off",
                "-Daskwell.notifications.every=off"));
        servers.portals.add(standalone);
        standalone.start();
        standalone.awaitReady();
        standalone.kill();
        try (var reader = Files.newBufferedReader(DATA.resolve("secrets.properties"))) {
            servers.secrets.load(reader);
        }
        return servers;
    }

    /** @return a portal that uses these servers, not started yet */
    Portal portal(String name, String... options) {
        var all = new ArrayList<>(List.of(
                "-Daskwell.data=" + DATA.resolve(name),
                "-Daskwell.demo=true",
                "-Daskwell.files.folder=" + files(),
                "-Daskwell.downloads.signing.folder=" + DATA.resolve("keys"),
                "-Dquarkus.datasource.jdbc.url=" + DATABASE + name,
                "-Dquarkus.datasource.jdbc.max-size=16",
                "-Dquarkus.datasource.username=askwell",
                "-Dquarkus.datasource.password=" + secrets.getProperty("postgresql.password"),
                "-Dquarkus.hibernate-search-orm.elasticsearch.hosts=127.0.0.1:" + (PORTS + 2),
                "-Dquarkus.oidc.auth-server-url=" + REALM,
                "-Dquarkus.oidc.credentials.secret=" + secrets.getProperty("oidc.client-secret")));
        all.addAll(List.of(options));
        var portal = new Portal(name, PORTS + 10 + portals.size(), DATA, all);
        portals.add(portal);
        return portal;
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(DATABASE + "drill", "askwell", secrets.getProperty("postgresql.password"));
    }

    String realm() {
        return REALM;
    }

    Path files() {
        return DATA.resolve("files");
    }

    /** Ends the portals, then the servers, whose process numbers the standalone portal has written down. */
    @Override
    public void close() {
        portals.forEach(Portal::kill);
        try (Stream<Path> files = Files.list(DATA.resolve("run"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                long pid = Long.parseLong(Files.readString(file).split(" ", 2)[0]);
                Files.delete(file);
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
            }
        } catch (IOException e) {
            System.err.println("The servers may still run: " + e);
        }
    }
}
