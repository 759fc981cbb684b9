package org.askwell.tickets.bulk;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.askwell.tickets.TicketsConfig;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Changes the ticked tickets of a list, tells what became of each, and undoes it. */
@Path("/desk/bulk-changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class BulkResource {

    @Inject
    CurrentUser user;

    @Inject
    BulkDesk desk;

    @Inject
    QueueDesk queues;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance form(BulkBar bar);

        static native TemplateInstance outcome(BulkOutcome outcome, Instant now);
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@BeanParam @Valid BulkForm form) {
        BulkOrder order = form.order();
        FormErrors errors =
                order.errors(messages.of(BulkMessages.class), LocalDate.ofInstant(clock.instant(), config.zone()));
        if (errors.any()) {
            return Response.status(400)
                    .entity(Templates.form(BulkBar.of(
                                    order, queues.choices(user.viewer().language()), errors))
                            .render())
                    .build();
        }
        return to(desk.change(user.viewer(), order));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance outcome(@RestPath long id) {
        return Templates.outcome(desk.outcome(user.viewer(), id), clock.instant());
    }

    @POST
    @Path("{id}/undoing")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response undo(@RestPath long id) {
        desk.undo(user.viewer(), id);
        return to(id);
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/desk/bulk-changes/" + id)).build();
    }
}
