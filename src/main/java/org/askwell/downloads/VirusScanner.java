package org.askwell.downloads;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/**
 * Lets clamd look at a file, if there is one: its INSTREAM command (clamd(8)) takes the content in pieces, each after its
 * length in four bytes, the highest first, and a length of zero at the end.
 */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int CONNECT_MILLIS = 5_000;
    /** Looking into 8 GiB takes minutes. */
    private static final int ANSWER_MILLIS = 30 * 60 * 1_000;

    private static final int ANSWER_BYTES = 4_096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    @Inject
    DownloadsConfig config;

    /**
     * @return what was found in the file, as clamd calls it; nothing if it is clean or nobody was asked to look
     * @throws ScannerUnavailableException if clamd does not say; the file must not be used then
     */
    Optional<String> findIn(Path file) throws IOException {
        return config.clamd().isEmpty()
                ? Optional.empty()
                : verdict(ask(config.clamd().get(), file));
    }

    private static Optional<String> verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        LOG.error("clamd answers: " + answer);
        throw new ScannerUnavailableException();
    }

    private static String ask(String address, Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        try (InputStream content = Files.newInputStream(file);
                var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            var sink = new DataOutputStream(socket.getOutputStream());
            sink.write(COMMAND);
            var piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                sink.writeInt(read);
                sink.write(piece, 0, read);
            }
            sink.writeInt(0);
            sink.flush();
            byte[] answer = socket.getInputStream().readNBytes(ANSWER_BYTES);
            return new String(answer, StandardCharsets.UTF_8).replaceAll("[\\x00\\s]+$", "");
        } catch (IOException e) {
            LOG.error("clamd cannot be asked", e);
            throw new ScannerUnavailableException();
        }
    }
}
