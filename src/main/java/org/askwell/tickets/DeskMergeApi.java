package org.askwell.tickets;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.merging.MergeDesk;
import org.askwell.tickets.merging.SplitDesk;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** Merging and splitting tickets, over REST. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskMergeApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    MergeDesk merges;

    @Inject
    SplitDesk splits;

    @Inject
    DeskRefusal refusal;

    /**
     * @param into the number of the ticket in which this one goes on
     * @param version the version it is based on, or null for any
     */
    record Merger(@NotNull @Size(max = 40) String into, Integer version) {}

    /**
     * @param title of the new ticket, 1–200 characters
     * @param version the version of the ticket it is based on, or null for any
     */
    record Split(@NotNull String title, @NotNull Severity severity, Integer version) {}

    @POST
    @Path("merger")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Response merge(@Valid @NotNull Merger wanted) {
        FormErrors errors = FormErrors.none();
        Ticket merged = merges.merge(user.viewer(), number, wanted.into(), wanted.version(), errors);
        return refusal.or(errors, () -> Response.ok(TicketJson.changed(merged)).build());
    }

    @DELETE
    @Path("merger")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson undo() {
        return TicketJson.changed(merges.undo(user.viewer(), number));
    }

    /** Makes a ticket from a reply of the customer. */
    @POST
    @Path("messages/{id}/split")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Response split(@RestPath long id, @Valid @NotNull Split wanted) {
        FormErrors errors = FormErrors.none();
        Ticket made =
                splits.split(user.viewer(), number, id, wanted.title(), wanted.severity(), wanted.version(), errors);
        return refusal.or(errors, () -> Response.created(URI.create("/api/v1/tickets/" + made.number))
                .entity(TicketJson.changed(made))
                .build());
    }
}
