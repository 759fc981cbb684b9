package org.askwell.tickets;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Tickets over REST: to list, to open, to read. */
@Path("/api/v1/tickets")
@Authenticated
class TicketApi {

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    Tickets tickets;

    /**
     * A ticket to open.
     *
     * @param files ids of uploads of the same user that belong to no ticket yet
     */
    record Opening(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = Reply.MAX_TEXT) String description,
            @Size(max = 60) String product,
            @Size(max = 60) String productVersion,
            @Size(max = 120) String errorCode,
            @NotNull Severity severity,
            @Size(max = 10) List<@NotNull UUID> files) {}

    /** @param queue a queue's code, or {@code none}, for support only */
    @GET
    @Authenticated
    public Page<TicketJson.Row> list(
            @RestQuery @DefaultValue("all") TicketView view,
            @RestQuery @Size(max = 60) String product,
            @RestQuery @DefaultValue("") @Size(max = 40) String queue,
            @RestQuery @DefaultValue("") String severity,
            @RestQuery @DefaultValue("") String state,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("updated") TicketSort sort,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        if (!queue.isEmpty() && !user.viewer().support()) {
            throw new ForbiddenException();
        }
        return TicketQuery.visibleTo(user.viewer())
                .in(view, user.viewer())
                .product(product)
                .queue(queue)
                .severity(severity.isEmpty() ? null : Choice.of(Severity.class, severity))
                .states(state.isEmpty() ? Set.of() : Set.of(Choice.of(State.class, state)))
                .words(words)
                .page(database, sort, page, size)
                .map(TicketJson.Row::from);
    }

    /** Opens a ticket; the same key again answers the same ticket. */
    @POST
    @Authenticated
    @Transactional
    public Response open(
            @Valid @NotNull Opening wanted, @RestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key) {
        Ticket ticket = tickets.open(new NewTicket(
                user.account(),
                wanted.title(),
                wanted.description(),
                wanted.product(),
                wanted.productVersion(),
                wanted.errorCode(),
                wanted.severity(),
                null,
                wanted.files(),
                key));
        return Response.created(URI.create("/api/v1/tickets/" + ticket.number))
                .entity(TicketJson.from(ticket))
                .build();
    }

    @GET
    @Path("{number}")
    @Authenticated
    public TicketJson ticket(@RestPath String number) {
        return Ticket.visibleTo(user.viewer(), number).map(TicketJson::from).orElseThrow(NotFoundException::new);
    }
}
