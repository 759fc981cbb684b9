package org.askwell.tickets;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.merging.MergeDesk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Merging a ticket into another one, from its page. */
@Path("/desk/tickets/{number}/merger")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskMergeResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    MergeDesk merges;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    /** @param into the number of the ticket in which this one goes on */
    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response merge(@RestForm @DefaultValue("") String into, @RestForm Integer version) {
        Typed typed = Typed.small(Map.of("into", into));
        return attempt(typed, () -> merges.merge(user.viewer(), number, into, version, typed.errors()));
    }

    @POST
    @Path("undoing")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response undo() {
        return attempt(Typed.nothing(), () -> merges.undo(user.viewer(), number));
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
