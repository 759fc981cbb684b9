package org.askwell.tickets.merging;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.Severity;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.TicketMessages;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Makes a ticket from a reply of another one. */
@Path("/desk/tickets/{number}/messages/{id}/split")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class SplitResource {

    @RestPath
    String number;

    @RestPath
    long id;

    @Inject
    CurrentUser user;

    @Inject
    SplitDesk splits;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "merging")
    static class Templates {
        static native TemplateInstance split(SplitDesk.Offer offer, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance form() {
        return Templates.split(splits.offer(user.viewer(), number, id), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response split(
            @RestForm @DefaultValue("") String title, @RestForm @NotNull Severity severity, @RestForm Integer version) {
        FormErrors errors = FormErrors.none();
        try {
            Ticket made = splits.split(user.viewer(), number, id, title, severity, version, errors);
            return errors.any()
                    ? again(400, title, severity, errors)
                    : Response.seeOther(URI.create("/desk/tickets/" + made.number))
                            .build();
        } catch (OptimisticLockException e) {
            return again(
                    409,
                    title,
                    severity,
                    errors.add("title", messages.of(TicketMessages.class).changedMeanwhile()));
        }
    }

    private Response again(int status, String title, Severity severity, FormErrors errors) {
        SplitDesk.Offer offer = splits.offer(user.viewer(), number, id).with(title, severity);
        return Response.status(status)
                .entity(Templates.split(offer, errors).render())
                .build();
    }
}
