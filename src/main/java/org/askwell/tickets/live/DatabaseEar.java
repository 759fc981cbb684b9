package org.askwell.tickets.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what the database tells about tickets, on one connection of its own. When that breaks it is made anew, and
 * everybody is told that something may have been missed.
 */
@ApplicationScoped
class DatabaseEar {

    private static final int WAIT_MILLIS = 10_000;
    private static final int AFTER_FAILURE_MILLIS = 2_000;

    @Inject
    AgroalDataSource source;

    @Inject
    Event<TicketHeard> heard;

    private volatile boolean listening = true;
    private volatile Connection connection;
    private Thread thread;

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::listen, "database-ear");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        listening = false;
        thread.interrupt();
        close();
    }

    private void listen() {
        while (listening) {
            try (Connection fresh = source.getConnection();
                    Statement statement = fresh.createStatement()) {
                connection = fresh;
                statement.execute("LISTEN askwell_ticket");
                heard.fire(new TicketHeard(null));
                hear(fresh.unwrap(PGConnection.class));
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    private void hear(PGConnection database) throws SQLException {
        while (listening) {
            PGNotification[] told = database.getNotifications(WAIT_MILLIS);
            if (told != null) {
                Arrays.stream(told)
                        .map(PGNotification::getParameter)
                        .distinct()
                        .forEach(id -> heard.fire(new TicketHeard(Long.valueOf(id))));
            }
        }
    }

    private void pause(SQLException e) {
        if (!listening) {
            return;
        }
        Log.warnf("Nothing is heard from the database, which is tried again: %s", e.getMessage());
        try {
            Thread.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        try (Connection open = connection) {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException e) {
            Log.debugf(e, "The connection was gone already");
        }
    }
}
