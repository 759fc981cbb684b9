package org.askwell.tickets.views;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskListing;
import org.askwell.tickets.DeskRefusal;
import org.askwell.tickets.Severity;
import org.askwell.tickets.State;
import org.askwell.tickets.TicketSort;
import org.askwell.tickets.TicketView;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Support's views of the queue, over REST. */
@Path("/api/v1/views")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class ViewApi {

    @Inject
    CurrentUser user;

    @Inject
    SavedViews views;

    @Inject
    DeskRefusal refusal;

    /**
     * A filter and its name.
     *
     * @param product a product's code, or null for all; likewise queue, severity, state and words
     * @param version the one that is changed, left out for a new view
     */
    record Wanted(
            String name,
            boolean shared,
            @NotNull TicketView view,
            @Size(max = 60) String product,
            @Size(max = 40) String queue,
            Severity severity,
            State state,
            @Size(max = 200) String words,
            TicketSort sort,
            Integer version) {

        ViewFacts facts() {
            var listing = new DeskListing(
                    view,
                    product == null ? "" : product,
                    queue == null ? "" : queue,
                    severity,
                    state,
                    words == null ? "" : words.strip(),
                    sort == null ? TicketSort.DUE : sort);
            return new ViewFacts(name, shared, listing, version);
        }
    }

    /** A view with its count. */
    record View(
            long id,
            int version,
            String name,
            boolean shared,
            String owner,
            TicketView view,
            String product,
            String queue,
            Severity severity,
            State state,
            String words,
            TicketSort sort,
            long tickets) {

        static View of(ViewRow row) {
            DeskListing listing = row.listing();
            return new View(
                    row.id(),
                    row.version(),
                    row.name(),
                    row.shared(),
                    row.owner(),
                    listing.view(),
                    listing.product(),
                    listing.queue(),
                    listing.severity(),
                    listing.state(),
                    listing.words(),
                    listing.sort(),
                    row.tickets());
        }
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<View> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return views.page(user.viewer(), page, size).map(View::of);
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response add(@Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        ViewRow saved = views.add(user.viewer(), wanted.facts(), errors);
        return refusal.or(
                errors, () -> Response.status(201).entity(View.of(saved)).build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@RestPath long id, @Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        ViewRow saved = views.change(user.viewer(), id, wanted.facts(), errors);
        return refusal.or(errors, () -> Response.ok(View.of(saved)).build());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public void remove(@RestPath long id) {
        views.remove(user.viewer(), id);
    }
}
