package org.askwell.tickets.views;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.askwell.accounts.Viewer;
import org.askwell.tickets.DeskListing;
import org.askwell.tickets.Severity;
import org.askwell.tickets.Shareable;
import org.askwell.tickets.State;
import org.askwell.tickets.TicketSort;
import org.askwell.tickets.TicketView;
import org.askwell.web.Page;

/** A filter of the queue with a name: for its owner only, or for everybody of support. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Shareable {

    private static final String VISIBLE = "(v.owner.id = ?1 or v.shared)";

    @Column(nullable = false)
    public String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public TicketView base;

    /** A product's code, or empty for all. */
    @Column(nullable = false)
    public String product;

    /** A queue's code, {@link org.askwell.tickets.queues.TicketQueue#NONE}, or empty for all. */
    @Column(nullable = false)
    public String queue = "";

    /** Null for all. */
    @Enumerated(EnumType.STRING)
    public Severity severity;

    /** Null for all. */
    @Enumerated(EnumType.STRING)
    public State state;

    @Column(nullable = false)
    public String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public TicketSort sort;

    /** @return the viewer's own ones and the shared ones, by name; at most as many as {@link SavedViews} lets there be */
    static List<SavedView> visibleTo(Viewer viewer) {
        return viewer.support()
                ? list(
                        "from SavedView v join fetch v.owner where " + VISIBLE + " order by v.shared, v.name, v.id",
                        viewer.accountId())
                : List.of();
    }

    /** @return one page of the same list */
    static Page<SavedView> page(Viewer viewer, int number, int size) {
        List<SavedView> all = visibleTo(viewer);
        return new Page<>(all.stream().skip((number - 1L) * size).limit(size).toList(), number, size, all.size());
    }

    /** @return the view if the viewer may change it: its owner, or a supervisor if it is shared */
    static Optional<SavedView> changeableBy(Viewer viewer, long id) {
        return SavedView.<SavedView>find(
                        "from SavedView v join fetch v.owner where v.id = ?2 and " + VISIBLE, viewer.accountId(), id)
                .firstResultOptional()
                .filter(view -> view.changeableBy(viewer));
    }

    DeskListing listing() {
        return new DeskListing(base, product, queue, severity, state, words, sort);
    }

    void take(ViewFacts facts) {
        name = facts.name().strip();
        shared = facts.shared();
        base = facts.listing().view();
        product = facts.listing().product();
        queue = facts.listing().queue();
        severity = facts.listing().severity();
        state = facts.listing().state();
        words = facts.listing().words();
        sort = facts.listing().sort();
    }
}
