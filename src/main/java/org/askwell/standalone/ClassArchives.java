package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the class archives of the servers by running each of them once; a step of the build. */
final class ClassArchives {

    private static final int OPENSEARCH_PORT = 19_251;
    private static final int KEYCLOAK_PORT = 18_251;

    private ClassArchives() {}

    /** @param arguments the folder of the servers' programs, and one for the data of this run */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        try (var data = DataDirectory.open(Path.of(arguments[1]))) {
            var secrets = new Secrets(data.file("secrets.properties"));
            Path opensearch = Programs.of(home, "opensearch");
            Path keycloak = Programs.of(home, "keycloak");
            List<Server> servers = List.of(
                    new OpenSearchServer(opensearch, data, ClassArchive.made(opensearch), "256m", OPENSEARCH_PORT),
                    new KeycloakServer(
                            keycloak,
                            data,
                            ClassArchive.made(keycloak),
                            secrets,
                            new RealmFile(Programs.of(home, "realm"), true, secrets),
                            "http://localhost:8080",
                            KEYCLOAK_PORT));
            for (Server server : servers) {
                server.prepare();
                try {
                    server.start();
                } finally {
                    server.stop();
                }
            }
        }
    }
}
