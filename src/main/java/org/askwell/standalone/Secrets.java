package org.askwell.standalone;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets that are made at first start and kept in a file only its owner can read. */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StandaloneException("The secrets in " + file + " cannot be read", e);
            }
        }
    }

    /** @return the secret of that name, 48 hexadecimal digits, made if there was none */
    synchronized String get(String name) {
        String kept = values.getProperty(name);
        if (kept != null) {
            return kept;
        }
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        values.setProperty(name, HexFormat.of().formatHex(random));
        save();
        return values.getProperty(name);
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new StandaloneException("The secrets in " + file + " cannot be written", e);
        }
    }
}
