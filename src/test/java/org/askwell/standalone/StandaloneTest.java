package org.askwell.standalone;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StandaloneTest {

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String ENGINE = "quarkus.hibernate-search-orm.elasticsearch.hosts";
    private static final String PROVIDER = "quarkus.oidc.auth-server-url";

    @TempDir
    Path folder;

    private final int port = freePort();

    @Test
    void a_part_with_an_address_of_its_own_is_not_started() {
        try (Standalone none = start(Set.of(DATABASE, ENGINE, PROVIDER))) {
            assertThat(none.properties()).doesNotContainKeys(DATABASE, ENGINE, PROVIDER);
            assertThat(folder.resolve("run")).doesNotExist();
        }
    }

    @Test
    void the_database_keeps_its_rows_over_a_restart_and_asks_for_the_password() throws SQLException {
        try (Standalone first = start(Set.of(ENGINE, PROVIDER))) {
            execute(first.properties(), "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (Standalone second = start(Set.of(ENGINE, PROVIDER))) {
            execute(second.properties(), "DELETE FROM kept");
            String url = second.properties().get(DATABASE);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "askwell", "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_database_left_by_a_killed_portal_is_ended_and_started_anew() throws Exception {
        Standalone killed = start(Set.of(ENGINE, PROVIDER));
        execute(killed.properties(), "CREATE TABLE kept (answer int)");
        String pid = Files.readString(folder.resolve("run/postgresql.pid"));
        killed.releaseData();

        try (Standalone next = start(Set.of(ENGINE, PROVIDER))) {
            assertThat(Files.readString(folder.resolve("run/postgresql.pid"))).isNotEqualTo(pid);
            execute(next.properties(), "DROP TABLE kept");
        }
    }

    @Test
    void a_taken_port_is_named_with_its_option() throws Exception {
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(Set.of(ENGINE, PROVIDER)))
                    .isInstanceOf(StandaloneException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is taken: choose another one with -Daskwell.standalone.postgresql.port=PORT");
        }
    }

    private Standalone start(Set<String> configured) {
        return Standalone.start(
                new Options(folder, port),
                "http://localhost:1",
                true,
                configured::contains,
                new PrintStream(OutputStream.nullOutputStream()));
    }

    private static void execute(Map<String, String> properties, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        properties.get(DATABASE),
                        properties.get("quarkus.datasource.username"),
                        properties.get("quarkus.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Options(Path data, int postgresqlPort) implements StandaloneConfig, StandaloneConfig.Servers {

        @Override
        public Optional<Boolean> demo() {
            return Optional.empty();
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
        public int opensearchPort() {
            return postgresqlPort;
        }

        @Override
        public String opensearchHeap() {
            return "512m";
        }

        @Override
        public int keycloakPort() {
            return postgresqlPort;
        }
    }
}
