package org.askwell.notifications.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.askwell.testsupport.MailBox;

/** An SMTP server that greets kindly and takes no mail. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    private RefusingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static RefusingServer open() {
        MailBox.shut();
        try {
            var server = new RefusingServer(new ServerSocket(MailBox.port(), 10, InetAddress.getByName("localhost")));
            var thread = new Thread(server::serve, "refusing-smtp");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean listens() {
        return !socket.isClosed();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The test has closed the server, or the portal the connection: either ends this conversation only.
                continue;
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 localhost");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(client, "451 4.3.0 come back later");
            } else if (line.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
