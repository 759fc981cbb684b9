package org.askwell.tickets;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.jboss.resteasy.reactive.RestPath;

/** Where the customer's manager answers a quote over REST (R11); {@link ChargeApi} has the quote. */
@Path("/api/v1/tickets/{number}/quote")
@Authenticated
class QuoteApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    ChargeDesk desk;

    /** @param version the version the answer is based on, or null for any */
    record Approval(@Size(max = ChargeForm.TEXT) String remark, Integer version) {}

    /** @param remark why not */
    record Refusal(@NotBlank @Size(max = ChargeForm.TEXT) String remark, Integer version) {}

    @POST
    @Path("approval")
    @Authenticated
    @Transactional
    public ChargePage approve(@Valid Approval approval) {
        String remark = approval == null || approval.remark() == null ? "" : approval.remark();
        return answer(true, remark, approval == null ? null : approval.version());
    }

    @POST
    @Path("refusal")
    @Authenticated
    @Transactional
    public ChargePage decline(@Valid @NotNull Refusal refusal) {
        return answer(false, refusal.remark(), refusal.version());
    }

    private ChargePage answer(boolean agreed, String remark, Integer seen) {
        desk.answer(user.viewer(), number, agreed, remark.strip(), seen);
        Ticket.flush();
        return ChargePage.forCustomer(
                Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new), user.viewer());
    }
}
