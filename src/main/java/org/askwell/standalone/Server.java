package org.askwell.standalone;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/** One of the servers the portal needs, run by the standalone command. */
interface Server {

    /** @return the name shown to the person at the terminal */
    String name();

    /** @return whether the portal cannot even begin to start before this server serves */
    default boolean first() {
        return false;
    }

    /** Ends what an earlier run left behind and checks that the port is free. */
    void prepare();

    /** Starts the server and returns when it serves, or throws {@link StandaloneException}. */
    void start() throws InterruptedException;

    /** Stops the server; what it holds is kept. */
    void stop();

    /** @return the portal's properties that point at this server */
    Map<String, String> properties();

    /** @throws StandaloneException naming the option if another program listens on the port */
    static void requireFree(int port, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (java.io.IOException e) {
            throw new StandaloneException(
                    "Port " + port + " is taken: choose another one with -D" + option + "=PORT", e);
        }
    }
}
