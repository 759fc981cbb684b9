package org.askwell.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder everything durable lives in, locked while a portal uses it. */
final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_BYTES = 2L << 30;
    private static final String OPTION = "choose another folder with -Daskwell.data=FOLDER";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws StandaloneException if the folder cannot be written, is too small or is in use */
    static DataDirectory open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (!Files.isWritable(root)) {
                throw new StandaloneException("The data folder " + root + " is not writable: " + OPTION);
            }
            if (Files.getFileStore(root).getUsableSpace() < NEEDED_BYTES) {
                throw new StandaloneException("The disk of " + root + " has less than 2 GiB free: " + OPTION);
            }
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw new StandaloneException("The data folder " + root + " cannot be used: " + OPTION, e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("askwell.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer as for another one.
        }
        channel.close();
        throw new StandaloneException(
                "The data folder " + root + " is in use by another Askwell: stop that one, or " + OPTION);
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StandaloneException("The folder " + root.resolve(name) + " cannot be made: " + OPTION, e);
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
