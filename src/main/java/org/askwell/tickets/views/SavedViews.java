package org.askwell.tickets.views;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.tickets.QueueCounts;
import org.askwell.tickets.queues.TicketQueue;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Keeps the views of support's people. As every page of the queue counts them all, there may be only so many. */
@ApplicationScoped
public class SavedViews {

    /** How many views one person may own, shared ones included. */
    static final int MOST_OWN = 20;

    /** How many views may be shared, whoever owns them. */
    static final int MOST_SHARED = 20;

    @Inject
    Clock clock;

    @Inject
    QueueCounts counts;

    @Inject
    Messages words;

    /** @return those that the viewer sees, with their counts */
    @Transactional
    public List<ViewRow> visibleTo(Viewer viewer) {
        return SavedView.visibleTo(viewer).stream()
                .map(view -> row(view, viewer))
                .toList();
    }

    @Transactional
    Page<ViewRow> page(Viewer viewer, int number, int size) {
        return SavedView.page(viewer, number, size).map(view -> row(view, viewer));
    }

    /** @throws NotFoundException if there is none that the viewer may change */
    @Transactional
    ViewRow changeable(Viewer viewer, long id) {
        return row(load(viewer, id), viewer);
    }

    /**
     * Saves a new view.
     *
     * @param errors takes what is wrong; then nothing is saved and the answer is null
     * @throws ForbiddenException if somebody else than a supervisor wants to share it
     */
    @Transactional
    ViewRow add(Viewer viewer, ViewFacts facts, FormErrors errors) {
        var view = new SavedView();
        view.give(viewer, clock.instant());
        return keep(view, viewer, facts, errors);
    }

    /**
     * Changes a view; otherwise as {@link #add}.
     *
     * @throws OptimisticLockException if it was changed since the version of the facts
     */
    @Transactional
    ViewRow change(Viewer viewer, long id, ViewFacts facts, FormErrors errors) {
        SavedView view = load(viewer, id);
        view.expect(facts.version());
        return keep(view, viewer, facts, errors);
    }

    @Transactional
    void remove(Viewer viewer, long id) {
        load(viewer, id).delete();
    }

    private ViewRow keep(SavedView view, Viewer viewer, ViewFacts facts, FormErrors errors) {
        view.hold(viewer, facts.shared());
        check(view, facts, errors);
        if (errors.any()) {
            return null;
        }
        view.take(facts);
        view.persistAndFlush();
        return row(view, viewer);
    }

    private void check(SavedView view, ViewFacts facts, FormErrors errors) {
        ViewMessages texts = words.of(ViewMessages.class);
        errors.text("name", facts.name(), ViewFacts.NAME_LENGTH, texts.errorName(), texts.errorNameLong());
        if (errors.any()) {
            return;
        }
        long id = view.id == null ? -1 : view.id;
        if (SavedView.count(
                        "owner = ?1 and name = ?2 and id <> ?3",
                        view.owner,
                        facts.name().strip(),
                        id)
                > 0) {
            errors.add("name", texts.errorTaken());
        }
        String product = facts.listing().product();
        if (!product.isEmpty() && Product.withCode(product).isEmpty()) {
            errors.add("product", texts.errorProduct());
        }
        String queue = facts.listing().queue();
        if (!queue.isEmpty()
                && !queue.equals(TicketQueue.NONE)
                && TicketQueue.withCode(queue).isEmpty()) {
            errors.add("queue", texts.errorQueue());
        }
        if (view.id == null && SavedView.count("owner", view.owner) >= MOST_OWN) {
            errors.add("name", texts.errorMost(MOST_OWN));
        }
        if (facts.shared() && !view.shared && SavedView.count("shared", true) >= MOST_SHARED) {
            errors.add("shared", texts.errorMostShared(MOST_SHARED));
        }
    }

    private ViewRow row(SavedView view, Viewer viewer) {
        return ViewRow.of(view, viewer, counts.of(view.listing(), viewer));
    }

    private static SavedView load(Viewer viewer, long id) {
        return SavedView.changeableBy(viewer, id).orElseThrow(NotFoundException::new);
    }
}
