package org.askwell.tickets;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where the customer reads a quote, and the customer's manager answers it (R11). */
@Path("/tickets/{number}/quote")
@Authenticated
class QuoteResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    ChargeDesk desk;

    @Inject
    ChargeChange change;

    @Inject
    Messages messages;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance page() {
        return page(ChargeForm.blank());
    }

    @POST
    @Path("approval")
    @Authenticated
    public Response approve(@RestForm @DefaultValue("") String remark, @RestForm Integer version) {
        return answer(true, remark, version);
    }

    @POST
    @Path("refusal")
    @Authenticated
    public Response decline(@RestForm @DefaultValue("") String remark, @RestForm Integer version) {
        return answer(false, remark, version);
    }

    private Response answer(boolean agreed, String remark, Integer version) {
        page(ChargeForm.blank());
        return change.attempt(
                "/tickets/" + number,
                ChargeForm.remark(remark, !agreed, messages.of(ChargeMessages.class)),
                () -> desk.answer(user.viewer(), number, agreed, remark.strip(), version),
                this::page);
    }

    private TemplateInstance page(ChargeForm form) {
        Ticket ticket = Ticket.visibleTo(user.viewer(), number)
                .filter(found -> found.charge.quoted())
                .orElseThrow(NotFoundException::new);
        return ChargeTemplates.quote(ChargePage.forCustomer(ticket, user.viewer()), form);
    }
}
