package org.askwell.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The same servers, but to the portal the search engine is not there until it {@link #arrive arrives}. */
public class LateEngine extends TestServers {

    private static final String HOSTS = "quarkus.hibernate-search-orm.elasticsearch.hosts";

    private static final Queue<AutoCloseable> OPEN = new ConcurrentLinkedQueue<>();

    private static int engine;
    private static int door;

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = super.start();
        String host = properties.get(HOSTS);
        engine = Integer.parseInt(host.substring(host.lastIndexOf(':') + 1));
        try (var free = new ServerSocket(0)) {
            door = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.put(HOSTS, "127.0.0.1:" + door);
        properties.put("quarkus.hibernate-search-orm.schema-management.strategy", "none");
        return properties;
    }

    /** Lets the portal reach the engine from now on. */
    public static void arrive() throws IOException {
        var listening = new ServerSocket(door, 50, InetAddress.getLoopbackAddress());
        OPEN.add(listening);
        daemon(() -> {
            while (!listening.isClosed()) {
                try {
                    connect(listening.accept());
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void connect(Socket portal) throws IOException {
        var server = new Socket(InetAddress.getLoopbackAddress(), engine);
        OPEN.add(portal);
        OPEN.add(server);
        pass(portal, server);
        pass(server, portal);
    }

    private static void pass(Socket from, Socket to) {
        daemon(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // One side has gone, so the other goes too.
            }
        });
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        OPEN.forEach(open -> {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        super.stop();
    }
}
