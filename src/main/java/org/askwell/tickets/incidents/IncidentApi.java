package org.askwell.tickets.incidents;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.tickets.Reply;
import org.askwell.tickets.State;
import org.askwell.tickets.SupportSide;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketRow;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Incidents over REST. */
@Path("/api/v1/tickets/{number}/incident")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class IncidentApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    IncidentDesk desk;

    @Inject
    JointReplies replies;

    @Inject
    DeskRefusal refusal;

    /**
     * What customers read about it.
     *
     * @param titleEn up to 200 characters, or null if the Chinese title is to do; likewise the other way round
     * @param version the version it is based on, or null for any
     */
    record Titles(String titleEn, String titleZh, Integer version) {}

    /**
     * What is said to all open tickets.
     *
     * @param articleKey the article that solves it, for a solution only
     * @param files ids of uploads of the same user that belong to no ticket yet, not for a solution
     * @param version the version of the incident's ticket it is based on, or null for any
     */
    record Saying(
            @NotNull JointKind kind,
            @NotBlank @Size(max = Reply.MAX_TEXT) String text,
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,119}") String articleKey,
            @Size(max = 10) List<@NotNull UUID> files,
            Integer version) {}

    /** A ticket of the incident. */
    record Part(String number, String title, State state, String organisation) {

        static Part of(TicketRow row) {
            return new Part(row.number(), row.title(), row.state(), row.organisation());
        }
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public IncidentOverview overview() {
        IncidentOverview overview = desk.overview(IncidentDesk.ticket(user.viewer(), number));
        if (overview == null) {
            throw new NotFoundException();
        }
        return overview;
    }

    @PUT
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response declare(@Valid @NotNull Titles wanted) {
        FormErrors errors = FormErrors.none();
        desk.declare(user.viewer(), number, wanted.titleEn(), wanted.titleZh(), wanted.version(), errors);
        return refusal.or(errors, () -> Response.ok(overview()).build());
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void end() {
        desk.end(user.viewer(), number, null);
    }

    @GET
    @Path("tickets")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<Part> tickets(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.tickets(user.viewer(), number, page, size).map(Part::of);
    }

    @PUT
    @Path("tickets/{ticket}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void add(@RestPath String ticket) {
        Ticket.visibleTo(user.viewer(), ticket).orElseThrow(NotFoundException::new);
        FormErrors errors = FormErrors.none();
        desk.attach(user.viewer(), ticket, number, null, "incident", errors);
        if (errors.any()) {
            throw new NotFoundException();
        }
    }

    @DELETE
    @Path("tickets/{ticket}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void remove(@RestPath String ticket) {
        desk.remove(user.viewer(), number, ticket);
    }

    /** Says it in the incident's ticket at once, and in all others as fast as it goes; the same key again says nothing twice. */
    @POST
    @Path("replies")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response say(
            @Valid @NotNull Saying wanted, @RestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key) {
        JointProgress ordered = wanted.kind() == JointKind.SOLUTION
                ? replies.solve(user.viewer(), number, wanted.text().strip(), wanted.articleKey(), wanted.version())
                : replies.reply(
                        user.viewer(),
                        number,
                        SupportSide.Kind.valueOf(wanted.kind().name()),
                        new Reply(wanted.text().strip(), wanted.files(), key),
                        wanted.version());
        return Response.accepted(ordered)
                .location(URI.create("/api/v1/tickets/" + number + "/incident/replies/" + ordered.id()))
                .build();
    }

    @GET
    @Path("replies")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<JointProgress> said(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return replies.all(user.viewer(), number, page, size);
    }

    @GET
    @Path("replies/{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public JointProgress progress(@RestPath long id) {
        return replies.progress(user.viewer(), number, id);
    }

    @GET
    @Path("replies/{id}/tickets")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<JointReplies.Item> items(
            @RestPath long id,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return replies.items(user.viewer(), number, id, page, size);
    }
}
