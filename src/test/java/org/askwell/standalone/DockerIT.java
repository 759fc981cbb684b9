package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the container files can be checked without a container engine: that all they name is there after the build. */
class DockerIT {

    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?:--\\S+ )*(\\S+) \\S+$");

    @Test
    void everything_the_dockerfile_copies_is_in_the_build_output() throws IOException {
        var sources = COPY.matcher(Files.readString(Path.of("docker/Dockerfile")))
                .results()
                .map((MatchResult copy) -> copy.group(1))
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(Path.of(source.replace("*.jar", "")))
                .exists());
    }

    @Test
    void everything_the_compose_file_mounts_is_in_the_repository_and_every_dependency_is_a_service()
            throws IOException {
        JsonNode compose =
                new YAMLMapper().readTree(Path.of("docker/compose.yaml").toFile());
        JsonNode services = compose.get("services");

        for (JsonNode service : services) {
            for (JsonNode volume : service.path("volumes")) {
                if (volume.asText().startsWith("./")) {
                    assertThat(Path.of("docker", volume.asText().split(":")[0])).exists();
                }
            }
            service.path("depends_on").fieldNames().forEachRemaining(name -> assertThat(services.has(name))
                    .isTrue());
        }
        assertThat(services.at("/portal/environment").fieldNames())
                .toIterable()
                .contains(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS",
                        "QUARKUS_OIDC_AUTH_SERVER_URL");
    }
}
