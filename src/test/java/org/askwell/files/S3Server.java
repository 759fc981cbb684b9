package org.askwell.files;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.awaitility.Awaitility;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A real S3 server (S3Proxy over a folder), in a process of its own with libraries of its own. */
final class S3Server implements AutoCloseable {

    static final String KEY = "askwell-test";
    static final String SECRET = "askwell-test-secret";

    /** There from the start, and empty. */
    static final String BUCKET = "patches";

    private final Process process;
    private final int port;
    private final Path spools;

    private S3Server(Process process, int port, Path spools) {
        this.process = process;
        this.port = port;
        this.spools = spools;
    }

    private record Settings(Optional<String> name, Optional<URI> endpoint, String secret) implements BucketConfig {

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Server.KEY);
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of(secret);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }

    /** @param folder an empty one for what is stored and for the server's log */
    static S3Server start(Path folder) throws IOException {
        int port = freePort();
        Path stored = Files.createDirectories(folder.resolve("stored"));
        Path settings = Files.write(
                folder.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + stored));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        "target/s3proxy/*:" + System.getProperty("java.class.path"),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        var server = new S3Server(process, port, folder.resolve("spools"));
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(server::answers);
        try (S3Client client = server.client()) {
            client.createBucket(make -> make.bucket(BUCKET));
        }
        return server;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The S3 server has ended with " + process.exitValue());
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** @return a store as the portal would use it, with that secret key */
    BucketStore store(String secret) {
        return BucketStore.of(new Settings(Optional.of(BUCKET), Optional.of(address()), secret), spools);
    }

    S3Client client() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .endpointOverride(address())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .build();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
