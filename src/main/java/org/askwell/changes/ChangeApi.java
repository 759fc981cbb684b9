package org.askwell.changes;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Changes over REST: to list, to ask for, to read. */
@Path("/api/v1/changes")
@Authenticated
class ChangeApi {

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    Changes changes;

    /** When the customer works. */
    record Hours(List<String> days, String from, String to, String zone) {}

    /**
     * A change to ask for.
     *
     * @param ticket the number of the ticket it comes from, or null
     * @param files ids of uploads of the same user that belong to nothing yet
     */
    record Request(
            String title,
            String description,
            String product,
            String ticket,
            @NotNull Hours workingHours,
            @Size(max = 10) List<@NotNull UUID> files) {

        NewChange with(String key) {
            return new NewChange(
                    title,
                    description,
                    product,
                    ticket,
                    workingHours.days(),
                    workingHours.from(),
                    workingHours.to(),
                    workingHours.zone(),
                    files,
                    key);
        }
    }

    @GET
    @Authenticated
    public Page<ChangeRow> list(
            @RestQuery @DefaultValue("all") ChangeListing.Progress progress,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") @Size(max = 60) String product,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return ChangeQuery.of(user.viewer(), ChangeListing.of(progress, state, product, words))
                .page(database, page, size);
    }

    /** Asks for a change; the same key again answers the same change. */
    @POST
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    @Transactional
    public Response request(
            @Valid @NotNull Request wanted, @RestHeader("Idempotency-Key") @Size(min = 1, max = 100) String key) {
        ChangeRequest change = changes.request(user.viewer(), wanted.with(key));
        return Response.created(URI.create("/api/v1/changes/" + change.number))
                .entity(ChangeJson.from(change, user.viewer()))
                .build();
    }

    @GET
    @Path("{number}")
    @Authenticated
    public ChangeJson change(@RestPath String number) {
        return ChangeRequest.visibleTo(user.viewer(), number)
                .map(change -> ChangeJson.from(change, user.viewer()))
                .orElseThrow(NotFoundException::new);
    }
}
