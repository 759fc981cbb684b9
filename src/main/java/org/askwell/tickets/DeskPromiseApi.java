package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What support does about promises, over REST. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskPromiseApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    PromiseDesk desk;

    /** @param version the version it is based on, or null for any */
    record Classification(@NotNull Severity severity, Integer version) {}

    @PUT
    @Path("severity")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson reclassify(@Valid @NotNull Classification wanted) {
        return TicketJson.changed(desk.reclassify(user.viewer(), number, wanted.severity(), wanted.version()));
    }

    @POST
    @Path("cause")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson findCause() {
        return TicketJson.changed(desk.findCause(user.viewer(), number, null));
    }

    @POST
    @Path("plan")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson plan() {
        return TicketJson.changed(desk.plan(user.viewer(), number, null));
    }

    @POST
    @Path("escalation")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson escalate() {
        return TicketJson.changed(desk.escalate(user.viewer(), number, null));
    }
}
