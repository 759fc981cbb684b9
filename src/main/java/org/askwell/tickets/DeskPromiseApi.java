package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
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

    @Inject
    TermsMove terms;

    @Inject
    DeskRefusal refusal;

    /** @param version the version it is based on, or null for any */
    record Classification(@NotNull Severity severity, Integer version) {}

    @PUT
    @Path("severity")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson reclassify(@Valid @NotNull Classification wanted) {
        return TicketJson.changed(desk.reclassify(user.viewer(), number, wanted.severity(), wanted.version()));
    }

    /**
     * Other terms.
     *
     * @param level the code of a service level; likewise the calendar
     * @param reason why, 1–500 characters; the customer reads it
     */
    record Terms(@NotNull String level, @NotNull String calendar, @NotNull String reason, Integer version) {}

    @PUT
    @Path("terms")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Response move(@Valid @NotNull Terms wanted) {
        FormErrors errors = FormErrors.none();
        Ticket ticket = terms.move(
                user.viewer(), number, wanted.level(), wanted.calendar(), wanted.reason(), wanted.version(), errors);
        return refusal.or(errors, () -> Response.ok(TicketJson.changed(ticket)).build());
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
