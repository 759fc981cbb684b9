package org.askwell.downloads.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The private keys, a file each that only its owner can read. They are nowhere else: not in the database, in no log. */
@ApplicationScoped
class KeyFolder {

    private static final String SUPPLIED = "next.pem";

    @Inject
    SigningConfig config;

    /** @return the key that was supplied, or else a new one; its file is in place */
    SigningKey make() {
        try {
            Files.createDirectories(
                    config.folder(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path supplied = config.folder().resolve(SUPPLIED);
            return Files.exists(supplied) ? adopt(supplied) : generate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SigningKey adopt(Path supplied) throws IOException {
        Files.setPosixFilePermissions(supplied, PosixFilePermissions.fromString("rw-------"));
        SigningKey key = SigningKey.read(Files.readString(supplied));
        Files.move(supplied, file(key.id()), StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private SigningKey generate() throws IOException {
        SigningKey key = SigningKey.generate();
        Path partial = Files.createTempFile(
                config.folder(),
                "key",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(partial, key.pem());
        Files.move(partial, file(key.id()), StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    /** @return the key, or empty if its file is not there */
    Optional<SigningKey> key(String id) {
        try {
            return Files.exists(file(id)) ? Optional.of(SigningKey.read(Files.readString(file(id)))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void destroy(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String id) {
        return config.folder().resolve(id + ".pem");
    }
}
