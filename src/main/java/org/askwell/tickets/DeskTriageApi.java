package org.askwell.tickets;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.queues.QueueMove;
import org.jboss.resteasy.reactive.RestPath;

/** A ticket's queue, what may be the same problem, and what was solved before, over REST. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskTriageApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    QueueMove queues;

    @Inject
    Duplicates duplicates;

    @Inject
    SimilarTickets similar;

    /** @param code null for in none */
    record Queue(String code, int version) {}

    /**
     * @param queue a queue's code, or {@code none} for taking the ticket out
     * @param version the version it is based on, or null for any
     */
    record Move(@NotNull @Size(max = 40) String queue, Integer version) {}

    @GET
    @Path("queue")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Queue queue() {
        Ticket ticket = ticket();
        return new Queue(ticket.queueCode, ticket.version);
    }

    @PUT
    @Path("queue")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Queue move(@Valid @NotNull Move wanted) {
        Ticket ticket = queues.move(user.viewer(), number, wanted.queue(), wanted.version());
        ticket.persistAndFlush();
        return new Queue(ticket.queueCode, ticket.version);
    }

    /** At most {@value Duplicates#AT_MOST} tickets, the most alike first. */
    @GET
    @Path("duplicates")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public List<Duplicates.Suspected> duplicates() {
        return duplicates.of(user.viewer(), ticket());
    }

    /** At most {@value SimilarTickets#AT_MOST} solved tickets about the same, the best first. */
    @GET
    @Path("similar")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public List<SimilarTickets.Solved> similar() {
        return similar.to(user.viewer(), ticket());
    }

    private Ticket ticket() {
        return Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
    }
}
