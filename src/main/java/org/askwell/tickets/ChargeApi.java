package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Who pays for the work on a ticket, and what a supervisor decides about it, over REST (R11, R12). */
@Path("/api/v1/tickets/{number}/charge")
@Authenticated
class ChargeApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    ChargeDesk desk;

    @Inject
    DeskRefusal refusal;

    @Inject
    Messages messages;

    /** @param version the version the decision is based on, or null for any */
    record Decision(Integer version) {}

    /**
     * @param amount at least 0, with at most two decimal places
     * @param currency three letters (ISO 4217)
     */
    record Quote(@NotNull String amount, @NotNull String currency, @NotNull String terms, Integer version) {}

    /** @param why what the customer reads */
    record Refusal(@NotBlank @Size(max = ChargeForm.TEXT) String why, Integer version) {}

    /** @param party who it is, and what they call the problem */
    record ThirdParty(@NotBlank @Size(max = ChargeForm.NAME) String party, Integer version) {}

    @GET
    @Authenticated
    @Transactional
    public ChargePage charge() {
        return page();
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public ChargePage accept(@Valid Decision decision) {
        desk.accept(user.viewer(), number, decision == null ? null : decision.version());
        return changed();
    }

    /** A new quote replaces the one before. */
    @POST
    @Path("quote")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public Response quote(@Valid @NotNull Quote quote) {
        ChargeForm form =
                ChargeForm.quote(quote.amount(), quote.currency(), quote.terms(), messages.of(ChargeMessages.class));
        return refusal.or(form.errors(), () -> {
            desk.quote(
                    user.viewer(),
                    number,
                    form.cost(),
                    form.currency().strip(),
                    form.terms().strip(),
                    quote.version());
            return Response.ok(changed()).build();
        });
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public ChargePage refuse(@Valid @NotNull Refusal refused) {
        desk.refuse(user.viewer(), number, refused.why().strip(), refused.version());
        return changed();
    }

    @POST
    @Path("third-party")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public ChargePage nameThirdParty(@Valid @NotNull ThirdParty named) {
        desk.nameThirdParty(user.viewer(), number, named.party().strip(), named.version());
        return changed();
    }

    private ChargePage changed() {
        Ticket.flush();
        return page();
    }

    private ChargePage page() {
        Ticket ticket = Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
        return user.viewer().support()
                ? ChargePage.forSupport(ticket, user.viewer())
                : ChargePage.forCustomer(ticket, user.viewer());
    }
}
