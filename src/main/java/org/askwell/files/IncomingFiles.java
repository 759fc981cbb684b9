package org.askwell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where files are while they come in, until they are examined: beside the store and on the same disk, so that a whole file
 * can be put into it at once, but never where the store looks.
 */
@ApplicationScoped
public class IncomingFiles {

    private static final String ENDING = ".part";

    @Inject
    FilesConfig config;

    /** @return where the file is or can be made */
    public Path path(UUID id) throws IOException {
        return folder("incoming").resolve(id + ENDING);
    }

    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** Puts a file away that nobody may have, for an administrator to look at. */
    public void quarantine(UUID id) throws IOException {
        Files.move(path(id), folder("quarantine").resolve(id.toString()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return how many bytes the disk has room for */
    public long room() throws IOException {
        return Files.getFileStore(folder("incoming")).getUsableSpace();
    }

    /** @return the files that nothing was written to since then */
    public List<UUID> untouchedSince(Instant then) throws IOException {
        try (Stream<Path> files = Files.list(folder("incoming"))) {
            return files.filter(file -> file.toFile().lastModified() < then.toEpochMilli())
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(config.folder().resolve(name));
    }
}
