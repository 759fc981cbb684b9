package org.askwell.downloads.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.ws.rs.ClientErrorException;

/**
 * What has come in of a file, held by one request at a time. The lock is the operating system's: it ends with the process,
 * however that ends, and holds on every machine that shares the disk.
 */
final class PartialFile implements AutoCloseable {

    private static final int LOCKED = 423;

    private final FileChannel channel;

    private PartialFile(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ClientErrorException 423 while somebody else holds it */
    static PartialFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new PartialFile(channel);
            }
        } catch (OverlappingFileLockException held) {
            channel.close();
            throw new ClientErrorException(LOCKED, held);
        }
        channel.close();
        throw new ClientErrorException(LOCKED);
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Goes on behind the first bytes, and forgets what may be there beyond them. */
    void goOnAfter(long bytes) throws IOException {
        channel.truncate(bytes);
        channel.position(bytes);
    }

    void write(byte[] bytes, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /** Returns when everything that was written is on the disk. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
