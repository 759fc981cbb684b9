package org.askwell.tickets;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.care.Care;
import org.askwell.tickets.care.CareDesk;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** Watching, following up and counting minutes, over REST. */
@Path("/api/v1/tickets/{number}/care")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskCareApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CareDesk care;

    @Inject
    DeskRefusal refusal;

    /** @param day from tomorrow to a year ahead, or null for never */
    record FollowUp(LocalDate day) {}

    /**
     * @param minutes below 0 for a correction
     * @param what what was done, or null
     */
    record Spent(@NotNull Integer minutes, String what) {}

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Care care() {
        return care.of(user.viewer(), Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new));
    }

    @PUT
    @Path("watching")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void watch() {
        care.watch(user.viewer(), number, true);
    }

    @DELETE
    @Path("watching")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void watchNoMore() {
        care.watch(user.viewer(), number, false);
    }

    @PUT
    @Path("follow-up")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response followUp(@Valid @NotNull FollowUp wanted) {
        FormErrors errors = FormErrors.none();
        care.followUp(user.viewer(), number, wanted.day(), errors);
        return refusal.or(errors, () -> Response.noContent().build());
    }

    @POST
    @Path("time")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response spend(@Valid @NotNull Spent spent) {
        FormErrors errors = FormErrors.none();
        care.spend(user.viewer(), number, spent.minutes(), spent.what() == null ? "" : spent.what(), errors);
        return refusal.or(errors, () -> Response.noContent().build());
    }
}
