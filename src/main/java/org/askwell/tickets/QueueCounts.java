package org.askwell.tickets;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.live.TicketHeard;
import org.hibernate.Session;

/**
 * How many tickets the lists of the desk have, for support, which sees every ticket.
 *
 * <p>All tickets are tallied at once and every list adds up what it takes, so that twenty views cost no more than one. The
 * tally serves until a ticket changes, through this portal or, a moment later, through another one. Lists with words are
 * counted one by one and may be ten seconds old.
 */
@ApplicationScoped
public class QueueCounts {

    private static final long TALLY_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long WORDS_NANOS = Duration.ofSeconds(10).toNanos();

    private final AtomicLong changes = new AtomicLong();
    private final Map<Wanted, Counted> found = new ConcurrentHashMap<>();
    private volatile Taken taken;

    @Inject
    Session database;

    private record Taken(List<Tally> tallies, long change, long at) {}

    private record Wanted(DeskListing listing, Long accountId) {}

    private record Counted(long tickets, long at) {}

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) TicketStored stored) {
        changes.incrementAndGet();
    }

    void changedElsewhere(@Observes TicketHeard heard) {
        changes.incrementAndGet();
    }

    /** @return the count of each way to look at the queue */
    public Map<TicketView, Long> ofViews(Viewer viewer) {
        var byView = new EnumMap<TicketView, Long>(TicketView.class);
        for (TicketView view : TicketView.values()) {
            byView.put(view, of(DeskListing.of(view), viewer));
        }
        return byView;
    }

    /**
     * @return how many tickets the list has
     * @throws ForbiddenException if the viewer is not of support
     */
    public long of(DeskListing listing, Viewer viewer) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        if (listing.words().isBlank()) {
            return tallies().stream()
                    .filter(tally -> tally.in(listing, viewer.accountId()))
                    .mapToLong(Tally::tickets)
                    .sum();
        }
        long now = System.nanoTime();
        found.values().removeIf(counted -> now - counted.at() > WORDS_NANOS);
        return found.computeIfAbsent(
                        new Wanted(listing, viewer.accountId()),
                        wanted -> new Counted(listing.query(viewer).count(database), now))
                .tickets();
    }

    private List<Tally> tallies() {
        Taken known = taken;
        return fresh(known) ? known.tallies() : tally();
    }

    /** One request counts, those that came meanwhile take what it found. */
    private synchronized List<Tally> tally() {
        if (!fresh(taken)) {
            long change = changes.get();
            taken = new Taken(Tally.all(database), change, System.nanoTime());
        }
        return taken.tallies();
    }

    private boolean fresh(Taken known) {
        return known != null && known.change() == changes.get() && System.nanoTime() - known.at() < TALLY_NANOS;
    }
}
