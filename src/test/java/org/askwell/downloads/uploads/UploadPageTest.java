package org.askwell.downloads.uploads;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.downloads.Patches;
import org.askwell.testsupport.Accessibility;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Chromium;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk's page sends a large file in pieces, in a real browser over a connection that breaks. */
@QuarkusTest
@WithTestResource(TestServers.class)
class UploadPageTest {

    private static final int SIZE = 40 * 1024 * 1024;

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @Test
    void a_broken_and_then_abandoned_upload_goes_on_when_the_file_is_chosen_again() throws Exception {
        var content = new byte[SIZE];
        new Random(11).nextBytes(content);
        Path folder = Files.createTempDirectory(Path.of("target"), "upload");
        Path file = Files.write(folder.resolve("砚石 patch.bin"), content);
        String key = Patches.draft("report");
        String path = "/desk/patches/" + key;
        Page page = Chromium.logIn(CHROMIUM.visitor("en"), Cast.RAY, path);
        var broken = new AtomicBoolean();
        var offsets = new CopyOnWriteArrayList<String>();
        page.route("**/uploads/*", route -> {
            boolean piece = route.request().method().equals("PATCH");
            if (piece && broken.get()) {
                route.abort();
                return;
            }
            if (piece) {
                offsets.add(route.request().headerValue("upload-offset"));
                broken.set(offsets.size() == 1);
            }
            route.resume();
        });

        page.setInputFiles("#file", file);
        page.locator("[data-start]").click();
        page.locator("[data-state]").getByText("Trying again").waitFor();
        page.locator("[data-pause]").click();
        page.locator("[data-continue]").waitFor();
        Accessibility.check(page);

        broken.set(false);
        page.navigate(path);
        assertThat(page.locator("[data-open]").innerText()).contains("砚石 patch.bin");
        page.setInputFiles("#file", file);
        page.locator("[data-start]").click();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        page.getByText(hash).waitFor();
        assertThat(page.locator("[data-open]").count()).isZero();
        assertThat(offsets).containsExactly("0", "16777216", "33554432");
        assertThat(Login.as(Cast.RAY).get("/api/v1/patches/" + key).<Integer>path("files[0].size"))
                .isEqualTo(SIZE);
    }
}
