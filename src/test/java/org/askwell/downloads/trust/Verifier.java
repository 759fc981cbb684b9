package org.askwell.downloads.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.restassured.RestAssured;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** The verifier as a customer runs it: the file that the portal hands out, in a process and a folder of its own. */
final class Verifier {

    private final Path folder;

    /** What the process said. */
    record Outcome(int status, String output) {}

    /** Gets the verifier and the current key from the portal. */
    Verifier(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("Verify.java"), text("/downloads/keys/Verify.java"));
        Files.writeString(folder.resolve("key.pub"), text("/downloads/keys/" + currentKey()));
    }

    static String currentKey() {
        return RestAssured.get("/api/v1/keys").path("items[0].id");
    }

    static String text(String path) {
        return RestAssured.get(path).then().statusCode(200).extract().asString();
    }

    Path write(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.write(folder.resolve(name), content);
    }

    /** Runs it for the product ledger, with the key of the first day. */
    Outcome run(String portal, String... arguments) throws Exception {
        var all = new ArrayList<>(List.of("--key", "key.pub"));
        all.addAll(List.of(arguments));
        return runWithoutKey(portal, all.toArray(String[]::new));
    }

    /** Runs it as on every later day. */
    Outcome runWithoutKey(String portal, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Verify.java", portal, "ledger"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("ASKWELL_TOKEN", Login.token(Cast.MEI));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), output);
    }
}
