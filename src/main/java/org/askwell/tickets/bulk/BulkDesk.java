package org.askwell.tickets.bulk;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.TicketsConfig;

/** Changes many tickets, and undoes it: what can be done is done, and what cannot is named. */
@ApplicationScoped
class BulkDesk {

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    BulkSteps steps;

    /** @return the id of what was done */
    long change(Viewer viewer, BulkOrder order) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Long id = QuarkusTransaction.requiringNew().call(() -> begin(viewer, order));
        for (Picked picked : order.tickets()) {
            try {
                steps.change(viewer, id, order, picked);
            } catch (RuntimeException e) {
                steps.fail(id, picked, failure(e, picked.number()));
            }
        }
        return id;
    }

    private Long begin(Viewer viewer, BulkOrder order) {
        var change = new BulkChange();
        change.by = Account.findById(viewer.accountId());
        change.at = clock.instant();
        change.action = order.action();
        change.value = order.value();
        change.back = order.back();
        change.persist();
        return change.id;
    }

    BulkOutcome outcome(Viewer viewer, long id) {
        return QuarkusTransaction.requiringNew().call(() -> BulkChange.madeBy(viewer, id)
                .map(change -> BulkOutcome.of(change, clock.instant(), config.undoWithin()))
                .orElseThrow(NotFoundException::new));
    }

    /**
     * Puts back every ticket to which nothing has happened since.
     *
     * @throws ClientErrorException 409 if it was undone before, or too long ago
     */
    void undo(Viewer viewer, long id) {
        for (Long item : QuarkusTransaction.requiringNew().call(() -> beginUndoing(viewer, id))) {
            try {
                steps.undo(viewer, item);
            } catch (RuntimeException e) {
                steps.failToUndo(item, failure(e, item));
            }
        }
    }

    private List<Long> beginUndoing(Viewer viewer, long id) {
        // Of two who press the button only the first one undoes.
        Account.lock(viewer.accountId());
        BulkChange change = BulkChange.madeBy(viewer, id).orElseThrow(NotFoundException::new);
        if (!change.undoable(clock.instant(), config.undoWithin())) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        change.undoneAt = clock.instant();
        return change.items.stream().filter(BulkItem::done).map(item -> item.id).toList();
    }

    private static BulkFailure failure(RuntimeException e, Object what) {
        BulkFailure failure = BulkFailure.of(e);
        if (failure == BulkFailure.FAILED) {
            Log.errorf(e, "One of many changes failed: %s", what);
        }
        return failure;
    }
}
