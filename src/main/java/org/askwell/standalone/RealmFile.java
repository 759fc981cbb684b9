package org.askwell.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The realm that a new Keycloak imports: the base realm with the demo's users and client, or with one administrator who
 * must change a one-time password at first login (R19).
 */
final class RealmFile {

    static final String ADMINISTRATOR = "admin";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path sources;
    private final boolean demo;
    private final Secrets secrets;

    RealmFile(Path sources, boolean demo, Secrets secrets) {
        this.sources = sources;
        this.demo = demo;
        this.secrets = secrets;
    }

    void write(Path target) {
        try {
            var realm = (ObjectNode)
                    JSON.readTree(sources.resolve("askwell-realm.json").toFile());
            if (demo) {
                JsonNode additions =
                        JSON.readTree(sources.resolve("askwell-demo.json").toFile());
                realm.withArrayProperty("clients").addAll((ArrayNode) additions.get("clients"));
                realm.withArrayProperty("users").addAll((ArrayNode) additions.get("users"));
            } else {
                realm.withArrayProperty("users").add(administrator());
            }
            Files.writeString(target, JSON.writeValueAsString(realm));
        } catch (IOException e) {
            throw new StandaloneException("The realm could not be written to " + target, e);
        }
    }

    private ObjectNode administrator() {
        ObjectNode user = JSON.createObjectNode();
        user.put("username", ADMINISTRATOR).put("enabled", true);
        user.put("email", "admin@localhost.localdomain").put("emailVerified", true);
        user.put("firstName", "Askwell").put("lastName", "Administrator");
        user.putArray("realmRoles").add("admin");
        user.putObject("clientRoles").putArray("account").add("view-profile").add("manage-account");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.get("administrator.one-time-password"))
                .put("temporary", true);
        return user;
    }
}
