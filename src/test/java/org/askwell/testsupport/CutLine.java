package org.askwell.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** An unsteady line to the portal: it breaks each of its first connections after a random number of bytes. */
public final class CutLine implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final ServerSocket entrance;
    private final Random random;
    private final AtomicInteger cutsLeft;
    private final int bytes;

    /**
     * @param cuts how many connections are broken
     * @param bytes before which each of them breaks
     */
    public CutLine(long seed, int cuts, int bytes) throws IOException {
        this.random = new Random(seed);
        this.cutsLeft = new AtomicInteger(cuts);
        this.bytes = bytes;
        this.entrance = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        start(this::accept);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /** @return how many connections are still to be broken */
    public int cutsLeft() {
        return Math.max(0, cutsLeft.get());
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cut line");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket portal = new Socket("localhost", TestServers.PORT);
                long limit = cutsLeft.getAndDecrement() > 0 ? 4_000 + random.nextInt(bytes) : Long.MAX_VALUE;
                start(() -> carry(client, portal, Long.MAX_VALUE));
                start(() -> carry(portal, client, limit));
            }
        } catch (IOException closed) {
            // The line is given up.
        }
    }

    private static void carry(Socket from, Socket to, long limit) {
        try (from;
                to) {
            InputStream source = from.getInputStream();
            OutputStream sink = to.getOutputStream();
            var buffer = new byte[BUFFER];
            long left = limit;
            while (left > 0) {
                int read = source.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                sink.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException broken) {
            // One end is gone, so the other goes, too.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
