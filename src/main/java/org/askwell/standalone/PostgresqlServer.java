package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** PostgreSQL with one database for the portal, reachable from this machine with a password only. */
final class PostgresqlServer implements Server {

    private static final String DATABASE = "askwell";

    private final Path programs;
    private final Path cluster;
    private final int port;
    private final String password;
    private final ChildProcess process;

    PostgresqlServer(Path programs, DataDirectory data, Secrets secrets, int port) {
        this.programs = programs;
        this.cluster = data.file("postgresql");
        this.port = port;
        this.password = secrets.get("postgresql.password");
        this.process = new ChildProcess(data, "postgresql");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void prepare() {
        process.endLeftOver();
        Server.requireFree(port, "askwell.standalone.postgresql.port");
    }

    @Override
    public boolean first() {
        return true;
    }

    @Override
    public void start() throws InterruptedException {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise();
        }
        process.start(
                unprivileged(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=60",
                        "-c",
                        "shared_buffers=96MB"),
                Map.of(),
                cluster);
        Readiness.await(process, this::accepts);
        createDatabase();
    }

    @Override
    public void stop() {
        process.stop(ChildProcess.PATIENCE);
    }

    @Override
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(DATABASE),
                "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", password);
    }

    private void initialise() throws InterruptedException {
        try {
            Path passwordFile = Files.writeString(Files.createTempFile("askwell", null), password);
            try {
                run(unprivileged(
                        programs.resolve("bin/initdb").toString(),
                        "-D",
                        cluster.toString(),
                        "--username=" + DATABASE,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException e) {
            throw new StandaloneException("The database could not be made in " + cluster, e);
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(process.log().toFile());
        Process running = builder.start();
        if (!running.waitFor(2, TimeUnit.MINUTES) || running.exitValue() != 0) {
            throw new StandaloneException("The database could not be made in " + cluster + "; see " + process.log());
        }
    }

    /** PostgreSQL refuses to run as root, so root starts it in a user namespace in which it is nobody. */
    private static List<String> unprivileged(String... command) {
        var line = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            line.addAll(List.of("unshare", "--user", "--"));
        }
        line.addAll(List.of(command));
        return line;
    }

    private boolean accepts() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), DATABASE, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres"), DATABASE, password);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")
                    .next()) {
                statement.executeUpdate("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException e) {
            throw new StandaloneException("The portal's database could not be made; see " + process.log(), e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
