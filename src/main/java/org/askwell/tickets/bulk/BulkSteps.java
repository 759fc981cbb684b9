package org.askwell.tickets.bulk;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.PromiseDesk;
import org.askwell.tickets.SupportSide;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketAssigned;
import org.askwell.tickets.TicketPair;
import org.askwell.tickets.TicketResolved;
import org.askwell.tickets.queues.QueueMove;
import org.askwell.tickets.queues.TicketQueue;

/** Changes one ticket after the other, each in a transaction of its own, so that none waits for or fails with another. */
@ApplicationScoped
class BulkSteps {

    @Inject
    Clock clock;

    @Inject
    SupportSide support;

    @Inject
    PromiseDesk promises;

    @Inject
    QueueMove queues;

    @Inject
    Event<Object> events;

    @Transactional(TxType.REQUIRES_NEW)
    void change(Viewer viewer, Long changeId, BulkOrder order, Picked picked) {
        Ticket ticket = order.action() == BulkAction.JOIN_INCIDENT
                ? TicketPair.forChange(viewer, picked.number(), order.incidentNumber())
                        .orElseThrow(NotFoundException::new)
                        .one()
                : ticket(viewer, picked.number());
        ticket.expectVersion(picked.version());
        int before = ticket.version;
        BulkItem item = BulkItem.before(BulkChange.findById(changeId), ticket);
        Account by = Account.findById(viewer.accountId());
        switch (order.action()) {
            case ASSIGN -> support.assign(viewer, ticket.number, order.assignee(), null);
            case SEVERITY -> promises.reclassify(viewer, ticket.number, order.severity(), null);
            case QUEUE -> queues.move(viewer, ticket.number, order.queue(), null);
            case FOLLOW_UP -> ticket.followUp(order.followUpOn(), by, clock.instant());
            case WAIT -> ticket.waitForCustomer(by, clock.instant());
            case RESUME -> ticket.resume(by, clock.instant());
            case CLOSE -> close(viewer, ticket);
            case JOIN_INCIDENT ->
                join(ticket, Ticket.incident(order.incidentNumber()).orElseThrow(), by);
            case LEAVE_INCIDENT -> leave(ticket, by);
        }
        Ticket.flush();
        if (ticket.version == before) {
            throw new BulkRefusal(BulkFailure.ALREADY_SO);
        }
        item.version = ticket.version;
        item.persist();
    }

    private void join(Ticket ticket, Ticket incident, Account by) {
        if (ticket.incident != null && ticket.incident.number.equals(incident.number)) {
            throw new BulkRefusal(BulkFailure.ALREADY_SO);
        }
        ticket.join(incident, by, clock.instant());
    }

    private void leave(Ticket ticket, Account by) {
        if (ticket.incident == null) {
            throw new BulkRefusal(BulkFailure.ALREADY_SO);
        }
        ticket.leaveIncident(by, clock.instant());
    }

    private void close(Viewer viewer, Ticket ticket) {
        if (ticket.confidential != null) {
            throw new BulkRefusal(BulkFailure.CONFIDENTIAL);
        }
        support.close(viewer, ticket.number, null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(Long changeId, Picked picked, BulkFailure failure) {
        BulkItem.failed(BulkChange.findById(changeId), picked.number(), failure).persist();
    }

    /** Puts one ticket back to what it was, unless anything has happened to it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void undo(Viewer viewer, Long itemId) {
        BulkItem item = BulkItem.findById(itemId);
        Ticket ticket = ticket(viewer, item.number);
        if (ticket.version != item.version) {
            throw new OptimisticLockException();
        }
        Account by = Account.findById(viewer.accountId());
        switch (item.change.action) {
            case ASSIGN -> handBack(ticket, item, by);
            case SEVERITY -> ticket.reclassify(item.severity, by, clock.instant());
            case QUEUE -> ticket.moveTo(queue(item), by, clock.instant());
            case FOLLOW_UP -> ticket.followUp(item.followUpOn, by, clock.instant());
            case WAIT -> ticket.putBack(item.state, by, clock.instant());
            case RESUME -> ticket.waitForCustomer(by, clock.instant());
            case CLOSE -> {
                ticket.undoClosing(by, clock.instant());
                events.fire(TicketResolved.of(ticket, by));
            }
            case JOIN_INCIDENT, LEAVE_INCIDENT -> {
                if (item.incident == null) {
                    leave(ticket, by);
                } else {
                    join(ticket, item.incident, by);
                }
            }
        }
    }

    /** Also one that takes no more tickets: this one was in it. */
    private static TicketQueue queue(BulkItem item) {
        return item.queueCode == null
                ? null
                : TicketQueue.withCode(item.queueCode).orElseThrow();
    }

    private void handBack(Ticket ticket, BulkItem item, Account by) {
        ticket.handBack(item.assignee, item.state, by, clock.instant());
        if (item.assignee != null) {
            events.fire(TicketAssigned.of(ticket, by));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failToUndo(Long itemId, BulkFailure failure) {
        BulkItem item = BulkItem.findById(itemId);
        item.undoFailure = failure;
    }

    private static Ticket ticket(Viewer viewer, String number) {
        return Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
    }
}
