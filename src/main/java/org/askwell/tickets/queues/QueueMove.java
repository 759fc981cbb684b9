package org.askwell.tickets.queues;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;

/** Puts tickets into queues by hand. */
@ApplicationScoped
public class QueueMove {

    @Inject
    Clock clock;

    /**
     * @param code of the queue, or {@link TicketQueue#NONE} for taking the ticket out
     * @param seen the version it is based on, or null for any
     * @throws BadRequestException if there is no such queue, or it takes no tickets
     * @throws NotFoundException if there is no such ticket
     * @throws jakarta.persistence.OptimisticLockException if the ticket was changed since
     * @throws org.askwell.tickets.TicketStateException if the ticket is solved
     */
    @Transactional
    public Ticket move(Viewer viewer, String number, String code, Integer seen) {
        if (!viewer.support()) {
            throw new ForbiddenException();
        }
        Ticket ticket = Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
        ticket.expectVersion(seen);
        TicketQueue to =
                code.equals(TicketQueue.NONE) ? null : TicketQueue.active(code).orElseThrow(BadRequestException::new);
        ticket.moveTo(to, Account.findById(viewer.accountId()), clock.instant());
        return ticket;
    }
}
