package org.askwell.standalone;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** What the standalone command starts beside the portal, and where it keeps it. */
@ConfigMapping(prefix = "askwell")
public interface StandaloneConfig {

    /** The folder that holds the databases, files, secrets and logs; it is all there is to back up. */
    @WithDefault("data")
    Path data();

    /** Whether demo users and demo data exist; unset means yes as long as the identity provider is the embedded one. */
    Optional<Boolean> demo();

    /** The address users type, without a trailing slash; unset means the portal's own port on localhost. */
    Optional<String> url();

    /** The embedded servers. */
    Servers standalone();

    /** The embedded servers' own settings. */
    interface Servers {

        /** The folder with the servers' programs; unset means the one the build made beside the portal. */
        Optional<Path> home();

        /** The port of the embedded PostgreSQL, 1–65535. */
        @WithName("postgresql.port")
        @WithDefault("15432")
        int postgresqlPort();

        /** The port of the embedded OpenSearch, 1–65535. */
        @WithName("opensearch.port")
        @WithDefault("19200")
        int opensearchPort();

        /** The heap of the embedded OpenSearch, as the JVM's {@code -Xmx} takes it. */
        @WithName("opensearch.heap")
        @WithDefault("512m")
        String opensearchHeap();

        /** The port of the embedded Keycloak, 1–65535. */
        @WithName("keycloak.port")
        @WithDefault("8180")
        int keycloakPort();
    }
}
