package org.askwell.tickets.bulk;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.tickets.Severity;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Changes of many tickets, over REST. */
@Path("/api/v1/bulk-changes")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class BulkApi {

    @Inject
    CurrentUser user;

    @Inject
    BulkDesk desk;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Messages messages;

    @Inject
    DeskRefusal refusal;

    /** @param version the one that was seen, or null for any */
    record Seen(@NotNull @Pattern(regexp = "[\\w-]{1,40}") String number, Integer version) {}

    /**
     * What is to be done with which tickets.
     *
     * @param assignee a user name of support, for {@link BulkAction#ASSIGN}
     * @param severity for {@link BulkAction#SEVERITY}
     * @param queue a queue's code, or {@code none} for taking them out, for {@link BulkAction#QUEUE}
     * @param followUpOn for {@link BulkAction#FOLLOW_UP}; null takes the date away
     * @param incident the number of an incident, for {@link BulkAction#JOIN_INCIDENT}
     */
    record Wanted(
            @NotNull BulkAction action,
            @Size(max = 200) String assignee,
            Severity severity,
            @Size(max = 40) String queue,
            LocalDate followUpOn,
            @Size(max = 40) String incident,
            @NotNull @Size(min = 1, max = BulkOrder.MOST) List<@Valid @NotNull Seen> tickets) {

        BulkOrder order() {
            return new BulkOrder(
                    action,
                    assignee == null ? "" : assignee,
                    severity,
                    queue == null ? "" : queue,
                    followUpOn,
                    incident == null ? "" : incident,
                    tickets.stream()
                            .map(seen -> new Picked(seen.number(), seen.version()))
                            .distinct()
                            .toList(),
                    "/desk");
        }
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@Valid @NotNull Wanted wanted) {
        BulkOrder order = wanted.order();
        FormErrors errors =
                order.errors(messages.of(BulkMessages.class), LocalDate.ofInstant(clock.instant(), config.zone()));
        return refusal.or(errors, () -> changed(desk.change(user.viewer(), order)));
    }

    private Response changed(long id) {
        return Response.created(URI.create("/api/v1/bulk-changes/" + id))
                .entity(desk.outcome(user.viewer(), id))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public BulkOutcome outcome(@RestPath long id) {
        return desk.outcome(user.viewer(), id);
    }

    @POST
    @Path("{id}/undoing")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public BulkOutcome undo(@RestPath long id) {
        desk.undo(user.viewer(), id);
        return desk.outcome(user.viewer(), id);
    }
}
