package org.askwell.tickets;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What support does about promises, from a ticket's page. */
@Path("/desk/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskPromiseResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    PromiseDesk desk;

    @Inject
    TermsMove terms;

    @Inject
    DeskPages pages;

    @Inject
    PageChange change;

    @POST
    @Path("severity")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response reclassify(@RestForm @NotNull Severity severity, @RestForm Integer version) {
        return attempt(() -> desk.reclassify(user.viewer(), number, severity, version));
    }

    @POST
    @Path("cause")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response findCause(@RestForm Integer version) {
        return attempt(() -> desk.findCause(user.viewer(), number, version));
    }

    @POST
    @Path("plan")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response plan(@RestForm Integer version) {
        return attempt(() -> desk.plan(user.viewer(), number, version));
    }

    @POST
    @Path("escalation")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response escalate(@RestForm Integer version) {
        return attempt(() -> desk.escalate(user.viewer(), number, version));
    }

    /** @param level the code of a service level; likewise the calendar */
    @POST
    @Path("terms")
    @RolesAllowed(Role.SUPERVISOR)
    public Response move(
            @RestForm @DefaultValue("") String level,
            @RestForm @DefaultValue("") String calendar,
            @RestForm @DefaultValue("") String reason,
            @RestForm Integer version) {
        Typed typed = Typed.small(Map.of("level", level, "calendar", calendar, "reason", reason));
        return attempt(
                typed, () -> terms.move(user.viewer(), number, level, calendar, reason, version, typed.errors()));
    }

    private Response attempt(Runnable action) {
        return attempt(Typed.nothing(), action);
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
