package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The file store in a folder of this machine, or of a disk that all nodes share. */
final class FolderStore implements FileStore {

    static final String NAME = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Content write(InputStream source, long limit) throws IOException {
        UUID id = UUID.randomUUID();
        Path target = path(id);
        Path spool = Spool.open(target.getParent());
        try {
            Spool.Measured measured = Spool.fill(spool, source, limit);
            Files.move(spool, target, StandardCopyOption.ATOMIC_MOVE);
            return new Content(id, measured.size(), measured.sha256());
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    /** Without copying a byte: the file gets a second name on its disk. */
    @Override
    public void take(Path whole, UUID id) throws IOException {
        Path target = path(id);
        Files.createDirectories(target.getParent());
        if (!Files.exists(target)) {
            Files.createLink(target, whole);
        }
    }

    @Override
    public InputStream read(UUID id, long first, long length) throws IOException {
        FileChannel content = FileChannel.open(path(id)).position(first);
        return new Part(Channels.newInputStream(content), length);
    }

    @Override
    public Optional<Path> file(UUID id) {
        return Optional.of(path(id));
    }

    private Path path(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    @Override
    public Stream<Kept> contents() throws IOException {
        return Files.isDirectory(folder)
                ? Files.walk(folder).filter(this::isContent).flatMap(FolderStore::kept)
                : Stream.empty();
    }

    private boolean isContent(Path file) {
        String name = file.getFileName().toString();
        return name.matches(NAME) && file.equals(path(UUID.fromString(name)));
    }

    /** A content may be removed while the folder is read: then it is none. */
    private static Stream<Kept> kept(Path file) {
        try {
            return Stream.of(new Kept(
                    UUID.fromString(file.getFileName().toString()),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void tidy(Instant before) throws IOException {
        Spool.tidy(folder, before);
    }
}
