package org.askwell.changes;

import java.net.URI;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.Product;
import org.askwell.files.Uploads;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketMessages;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The form with which a customer asks for a change (R13). */
@Path("/changes")
@RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
class ChangeRequestResource {

    @Inject
    CurrentUser user;

    @Inject
    Changes changes;

    @Inject
    Uploads uploads;

    @Inject
    TicketsConfig config;

    @Inject
    Messages messages;

    /** @param ticket the number of a ticket that the change comes from, or blank */
    @GET
    @Path("new")
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public TemplateInstance form(@RestQuery @DefaultValue("") String ticket) {
        NewChange empty = NewChange.empty(config.zone().getId());
        return page(
                Ticket.visibleTo(user.viewer(), ticket)
                        .map(from ->
                                empty.about(from.number, from.title, from.productCode == null ? "" : from.productCode))
                        .orElse(empty)
                        .keyed(UUID.randomUUID().toString()),
                FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Response request(MultipartFormDataInput input) {
        var form = ChangeForm.of(input);
        NewChange wanted = wanted(form);
        var errors = FormErrors.none();
        List<UUID> files = form.files(
                uploads, user.viewer().accountId(), config.maxFiles(), errors, messages.of(TicketMessages.class));
        if (errors.any()) {
            return again(wanted, errors);
        }
        try {
            ChangeRequest made = changes.request(user.viewer(), wanted.with(files));
            return Response.seeOther(URI.create("/changes/" + made.number)).build();
        } catch (EntryException e) {
            return again(wanted, e.errors());
        }
    }

    private static NewChange wanted(ChangeForm form) {
        return new NewChange(
                form.text("title"),
                form.text("description"),
                form.text("product"),
                form.text("ticket"),
                form.texts("workDays"),
                form.text("workFrom"),
                form.text("workTo"),
                form.text("workZone"),
                List.of(),
                form.text("key").matches("[\\w-]{1,100}") ? form.text("key") : null);
    }

    private Response again(NewChange wanted, FormErrors errors) {
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(wanted, errors).render())
                .build();
    }

    private static TemplateInstance page(NewChange wanted, FormErrors errors) {
        return ChangeTemplates.form(wanted, errors, Product.inOrder(), DayOfWeek.values());
    }
}
