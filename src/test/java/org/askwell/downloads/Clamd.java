package org.askwell.downloads;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A server that speaks the part of clamd's protocol that is for content, on a real socket; it knows one virus. */
final class Clamd implements AutoCloseable {

    static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final Thread thread;
    private final int limit;
    private volatile String problem;

    /** @param limit the most bytes that it looks into, as StreamMaxLength */
    Clamd(int limit) throws IOException {
        this.limit = limit;
        server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "localhost:" + server.getLocalPort();
    }

    /** @return what the client did against the protocol, or null */
    String problem() {
        return problem;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(client);
            } catch (IOException e) {
                problem = server.isClosed() ? problem : e.toString();
            }
        }
    }

    private void answer(Socket client) throws IOException {
        var source = new DataInputStream(client.getInputStream());
        if (!Arrays.equals(source.readNBytes(COMMAND.length), COMMAND)) {
            problem = "unknown command";
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = source.readInt(); length != 0; length = source.readInt()) {
            if (length < 0 || content.size() + length > limit) {
                reply(client, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            content.write(source.readNBytes(length));
        }
        boolean infected = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
        reply(client, infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
    }

    private static void reply(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** Nobody is answered once this returns. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
