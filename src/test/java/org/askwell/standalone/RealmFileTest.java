package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** R19: what a new identity provider is given. */
class RealmFileTest {

    @TempDir
    Path folder;

    @Test
    void without_the_demo_there_is_one_administrator_with_a_one_time_password_and_no_demo_client() throws IOException {
        JsonNode realm = realm(false);

        assertThat(realm.get("users")).hasSize(1);
        JsonNode administrator = realm.at("/users/0");
        assertThat(administrator.at("/realmRoles/0").asText()).isEqualTo("admin");
        assertThat(administrator.at("/credentials/0/temporary").asBoolean()).isTrue();
        assertThat(administrator.at("/credentials/0/value").asText()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(realm.get("clients").findValuesAsText("clientId")).doesNotContain("askwell-demo-cli");
    }

    @Test
    void the_demo_adds_its_users_and_its_client() throws IOException {
        JsonNode realm = realm(true);

        assertThat(realm.get("users").findValuesAsText("username")).contains("mei.lin", "ava.auditor");
        assertThat(realm.get("clients").findValuesAsText("clientId")).contains("askwell-portal", "askwell-demo-cli");
    }

    private JsonNode realm(boolean demo) throws IOException {
        Path target = folder.resolve("realm.json");
        new RealmFile(Path.of("docker/realm"), demo, new Secrets(folder.resolve("secrets"))).write(target);
        return new ObjectMapper().readTree(target.toFile());
    }
}
