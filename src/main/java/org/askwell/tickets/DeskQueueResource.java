package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.queues.QueueMove;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Puts a ticket into a queue, from its page. */
@Path("/desk/tickets/{number}/queue")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskQueueResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    QueueMove queues;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    /** @param queue a queue's code, or {@code none} for taking it out */
    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response move(@RestForm @NotNull @Size(max = 40) String queue, @RestForm Integer version) {
        return change.attempt(
                "/desk/tickets/" + number,
                Typed.nothing(),
                () -> queues.move(user.viewer(), number, queue, version),
                again -> pages.ticket(user.viewer(), number, again));
    }
}
