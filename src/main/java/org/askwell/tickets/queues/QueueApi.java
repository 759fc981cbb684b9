package org.askwell.tickets.queues;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The queues, over REST. */
@Path("/api/v1/queues")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class QueueApi {

    @Inject
    CurrentUser user;

    @Inject
    QueueDesk desk;

    @Inject
    DeskRefusal refusal;

    /**
     * A queue.
     *
     * @param code of a new queue: up to 40 small letters, digits and hyphens; never changed
     * @param place where it stands among the others, 1–999
     * @param active whether tickets can be put in; yes if left out
     * @param version the one that is changed, left out for a new queue
     */
    record Wanted(String code, String nameEn, String nameZh, Integer place, Boolean active, Integer version) {

        QueueFacts facts(String queue, Integer seen) {
            return new QueueFacts(
                    queue == null ? "" : queue,
                    nameEn,
                    nameZh,
                    place == null ? "" : place.toString(),
                    active == null || active,
                    seen);
        }
    }

    /** A queue and how many of its tickets wait for support. */
    record Queue(String code, String nameEn, String nameZh, int place, boolean active, int version, long tickets) {

        static Queue of(QueueRow row) {
            return new Queue(
                    row.code(), row.nameEn(), row.nameZh(), row.place(), row.active(), row.version(), row.tickets());
        }
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Page<Queue> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return desk.page(user.viewer(), page, size).map(Queue::of);
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    public Response add(@Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        QueueRow made = desk.add(user.viewer(), wanted.facts(wanted.code(), null), errors);
        return refusal.or(
                errors, () -> Response.status(201).entity(Queue.of(made)).build());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.SUPERVISOR)
    public Response change(@RestPath String code, @Valid @NotNull Wanted wanted) {
        FormErrors errors = FormErrors.none();
        QueueRow changed = desk.change(user.viewer(), wanted.facts(code, wanted.version()), errors);
        return refusal.or(errors, () -> Response.ok(Queue.of(changed)).build());
    }
}
