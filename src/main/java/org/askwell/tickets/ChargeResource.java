package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
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
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where support decides about work that is out of warranty (R11, R12). */
@Path("/desk/tickets/{number}/charge")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class ChargeResource {

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
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance page() {
        return page(ChargeForm.blank());
    }

    @POST
    @Path("acceptance")
    @RolesAllowed(Role.SUPERVISOR)
    public Response accept(@RestForm Integer version) {
        return attempt(ChargeForm.blank(), () -> desk.accept(user.viewer(), number, version));
    }

    @POST
    @Path("quote")
    @RolesAllowed(Role.SUPERVISOR)
    public Response quote(
            @RestForm @DefaultValue("") String amount,
            @RestForm @DefaultValue("") String currency,
            @RestForm @DefaultValue("") String terms,
            @RestForm Integer version) {
        ChargeForm form = ChargeForm.quote(amount, currency, terms, words());
        return attempt(
                form, () -> desk.quote(user.viewer(), number, form.cost(), currency.strip(), terms.strip(), version));
    }

    @POST
    @Path("refusal")
    @RolesAllowed(Role.SUPERVISOR)
    public Response refuse(@RestForm @DefaultValue("") String reason, @RestForm Integer version) {
        return attempt(
                ChargeForm.refusal(reason, words()), () -> desk.refuse(user.viewer(), number, reason.strip(), version));
    }

    @POST
    @Path("third-party")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response nameThirdParty(@RestForm @DefaultValue("") String party, @RestForm Integer version) {
        return attempt(
                ChargeForm.thirdParty(party, words()),
                () -> desk.nameThirdParty(user.viewer(), number, party.strip(), version));
    }

    private ChargeMessages words() {
        return messages.of(ChargeMessages.class);
    }

    private Response attempt(ChargeForm form, Runnable act) {
        return change.attempt("/desk/tickets/" + number, form, act, this::page);
    }

    private TemplateInstance page(ChargeForm form) {
        Ticket ticket = Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
        return ChargeTemplates.desk(ChargePage.forSupport(ticket, user.viewer()), form);
    }
}
