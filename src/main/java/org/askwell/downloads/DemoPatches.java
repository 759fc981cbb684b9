package org.askwell.downloads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import org.askwell.customers.Product;
import org.askwell.files.FileStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's patches, with files that are the same on every machine. Made after the demo's products. */
@ApplicationScoped
class DemoPatches {

    private static final int AFTER_PRODUCTS = 200;
    private static final int MEGABYTE = 1024 * 1024;
    private static final LocalDateTime FILE_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    @Inject
    Clock clock;

    @Inject
    FileStore store;

    @ConfigProperty(name = "askwell.demo", defaultValue = "false")
    boolean demo;

    /** One entry of {@code demo/patches.yaml}. */
    record Entry(
            String key,
            String product,
            String kind,
            String severity,
            String brings,
            String affectedFrom,
            String affectedTo,
            String titleEn,
            String titleZh,
            String notesEn,
            String notesZh,
            List<String> articles,
            int daysAgo) {}

    @Transactional
    void create(@Observes @Priority(AFTER_PRODUCTS) StartupEvent start) throws IOException {
        if (!demo || Patch.count() > 0) {
            return;
        }
        for (Entry entry : entries()) {
            create(entry);
        }
    }

    private static Entry[] entries() throws IOException {
        try (InputStream source =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/patches.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(source, Entry[].class);
        }
    }

    private void create(Entry entry) throws IOException {
        var patch = new Patch();
        patch.createdAt = clock.instant();
        patch.describe(
                new PatchFacts(
                        entry.key(),
                        entry.product(),
                        entry.kind(),
                        entry.severity(),
                        Visibility.EVERYONE.name(),
                        entry.brings(),
                        entry.affectedFrom(),
                        entry.affectedTo(),
                        new PatchWords(
                                entry.titleEn(),
                                entry.titleZh(),
                                entry.notesEn().strip(),
                                entry.notesZh().strip(),
                                "",
                                ""),
                        new PatchRelations("", "", String.join(" ", entry.articles()), ""),
                        null),
                Product.withCode(entry.product()).orElseThrow());
        FileStore.Content content = store.write(new ByteArrayInputStream(archive(entry)), MEGABYTE);
        patch.hold(new PatchFile(
                content.id(), entry.key() + ".zip", PatchFile.ANY, null, content.size(), content.sha256()));
        patch.persist();
        var then = Clock.offset(clock, Duration.ofDays(-entry.daysAgo()));
        patch.sendToTest(null, then);
        patch.approve(null, then);
        patch.publish(null, then);
    }

    /** A README and some bytes in place of the software; the key alone decides which. */
    private static byte[] archive(Entry entry) throws IOException {
        var content = new byte[MEGABYTE / 8];
        new Random(entry.key().hashCode()).nextBytes(content);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", readme(entry).getBytes(StandardCharsets.UTF_8));
            add(zip, "lib/" + entry.key() + ".bin", content);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var file = new ZipEntry(name);
        file.setTimeLocal(FILE_TIME);
        zip.putNextEntry(file);
        zip.write(content);
        zip.closeEntry();
    }

    private static String readme(Entry entry) {
        return entry.titleEn() + "\n\n" + entry.notesEn() + "\n\n" + entry.titleZh() + "\n\n" + entry.notesZh() + "\n";
    }
}
