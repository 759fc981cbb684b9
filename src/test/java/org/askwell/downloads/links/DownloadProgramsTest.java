package org.askwell.downloads.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.CutLine;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that the portal shows, run as they are in a shell, over a line that breaks. */
@QuarkusTest
@WithTestResource(TestServers.class)
class DownloadProgramsTest {

    private static final int SIZE = 12 * 1024 * 1024;
    private static final int CUTS = 3;
    private static final int MOST_RUNS = 6;

    /** Quotes, spaces, a dollar sign and Chinese: all a file may be called. */
    private static final String NAME = "it's 补丁 $HOME `x`.bin";

    private static byte[] content;
    private static String key;

    private static String patch() {
        if (key == null) {
            content = new byte[SIZE];
            new Random(11).nextBytes(content);
            key = Patches.published("ledger", content, NAME);
        }
        return key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl", "wget", "aria2"})
    void a_download_that_breaks_again_and_again_is_resumed_and_whole_in_the_end(String program, @TempDir Path folder)
            throws Exception {
        Response made = Login.as(Cast.MEI).post("/api/v1/patches/" + patch() + "/links");
        try (var line = new CutLine(program.hashCode(), CUTS, SIZE / CUTS)) {
            String command = Links.over(line.port(), made.path("commands." + program));
            int runs = 0;
            int exit = -1;
            while (exit != 0 && runs++ < MOST_RUNS) {
                exit = shell(folder, command);
            }
            assertThat(exit).as("exit of %s", command).isZero();
            assertThat(line.cutsLeft()).isZero();
        }

        assertThat(sha256(Files.readAllBytes(folder.resolve(NAME)))).isEqualTo(sha256(content));
        assertThat(shell(folder, made.path("commands.check"))).isZero();
    }

    @Test
    void the_checksum_command_tells_a_damaged_file(@TempDir Path folder) throws Exception {
        Response made = Login.as(Cast.MEI).post("/api/v1/patches/" + patch() + "/links");
        Files.write(folder.resolve(NAME), new byte[] {1});

        assertThat(shell(folder, made.path("commands.check"))).isNotZero();
    }

    private static int shell(Path folder, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
        return process.exitValue();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
