import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server that takes every mail and counts how often each one came, by the number that the portal's outbox gave it. A
 * mail counts as soon as its last line is there, so one whose sender dies before it has the answer counts, too.
 */
final class MailSink implements AutoCloseable {

    private static final String NUMBER = "x-askwell-mail:";

    private final Map<Long, Integer> received = new ConcurrentHashMap<>();
    private final ServerSocket server;

    MailSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    /** @return how often each mail came */
    Map<Long, Integer> received() {
        return received;
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                daemon(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            OutputStream answers = client.getOutputStream();
            answer(answers, "220 sink");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.split("[ :]", 2)[0].toUpperCase()) {
                    case "DATA" -> {
                        answer(answers, "354 go on");
                        take(lines);
                        answer(answers, "250 taken");
                    }
                    case "QUIT" -> {
                        answer(answers, "221 bye");
                        return;
                    }
                    default -> answer(answers, "250 good");
                }
            }
        } catch (IOException dead) {
            // The sender was killed.
        }
    }

    private void take(BufferedReader lines) throws IOException {
        Long number = null;
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("The mail broke off");
            }
            if (number == null && line.toLowerCase().startsWith(NUMBER)) {
                number = Long.valueOf(line.substring(NUMBER.length()).strip());
            }
        }
        received.merge(number, 1, Integer::sum);
    }

    private static void answer(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
