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
import org.askwell.tickets.incidents.IncidentDesk;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Lets a ticket belong to an incident or not, from its page. */
@Path("/desk/tickets/{number}/membership")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskIncidentResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    IncidentDesk desk;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    /** @param incident the number of the incident */
    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response join(@RestForm @DefaultValue("") String incident, @RestForm Integer version) {
        Typed typed = Typed.small(Map.of("incident", incident));
        return attempt(typed, () -> desk.attach(user.viewer(), number, incident, version, "incident", typed.errors()));
    }

    @POST
    @Path("ending")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response leave(@RestForm Integer version) {
        return attempt(Typed.nothing(), () -> desk.detach(user.viewer(), number, version));
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
