package org.askwell.tickets;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.jboss.resteasy.reactive.RestPath;

/** Why a ticket's times are what they are, over REST. */
@Path("/api/v1/tickets/{number}/promises")
@Authenticated
class PromiseApi {

    @Inject
    CurrentUser user;

    /** One for each promise of the ticket. */
    @GET
    @Authenticated
    @Transactional
    public List<Explanation> promises(@RestPath String number) {
        return Ticket.visibleTo(user.viewer(), number)
                .map(ticket -> Explanation.of(ticket, user.viewer().language()))
                .orElseThrow(NotFoundException::new);
    }
}
