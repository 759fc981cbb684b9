package org.askwell.tickets;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.jboss.resteasy.reactive.RestPath;

/** What the customer decides about a ticket, over REST. */
@Path("/api/v1/tickets/{number}")
@Authenticated
class TicketDecisionApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    CustomerSide customer;

    @Inject
    SupportSide support;

    /** @param version the version the decision is based on, or null for any */
    record Decision(Integer version) {}

    /** @param why what still does not work */
    record Rejection(@NotBlank @Size(max = Reply.MAX_TEXT) String why, Integer version) {}

    /** @param stars 1, bad, to 5, very good */
    record Rating(@Min(1) @Max(5) int stars, @Size(max = 2_000) String comment) {}

    /** The customer confirms the solution; support closes for a customer who confirmed another way. */
    @POST
    @Path("closure")
    @Authenticated
    @Transactional
    public TicketJson close(@Valid Decision decision) {
        return TicketJson.changed(
                user.viewer().support()
                        ? support.close(user.viewer(), number, version(decision))
                        : customer.confirm(user.viewer(), number, version(decision)));
    }

    @POST
    @Path("rejection")
    @Authenticated
    @Transactional
    public TicketJson reject(@Valid @NotNull Rejection rejection) {
        return TicketJson.changed(
                customer.reject(user.viewer(), number, rejection.why().strip(), rejection.version()));
    }

    @POST
    @Path("rating")
    @Authenticated
    @Transactional
    public TicketJson rate(@Valid @NotNull Rating rating) {
        return TicketJson.changed(customer.rate(user.viewer(), number, rating.stars(), rating.comment()));
    }

    @POST
    @Path("withdrawal")
    @Authenticated
    @Transactional
    public TicketJson withdraw(@Valid Decision decision) {
        return TicketJson.changed(customer.withdraw(user.viewer(), number, version(decision)));
    }

    @POST
    @Path("urgency")
    @Authenticated
    @Transactional
    public TicketJson hurry() {
        return TicketJson.changed(customer.hurry(user.viewer(), number));
    }

    private static Integer version(Decision decision) {
        return decision == null ? null : decision.version();
    }
}
