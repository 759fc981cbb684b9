package org.askwell.tickets.queues;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
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
import org.askwell.tickets.TicketMessages;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where supervisors keep the queues. */
@Path("/desk/queues")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SUPERVISOR)
class QueueResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    QueueDesk desk;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "queues")
    static class Templates {
        static native TemplateInstance list(Page<QueueRow> queues);

        static native TemplateInstance form(QueueFacts facts, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(desk.page(user.viewer(), page, PAGE_SIZE));
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance blank() {
        return Templates.form(QueueFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance edit(@RestPath String code) {
        return Templates.form(desk.facts(code), FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    public Response add(@BeanParam QueueForm form) {
        FormErrors errors = FormErrors.none();
        QueueFacts facts = form.fresh();
        desk.add(user.viewer(), facts, errors);
        return done(facts, errors);
    }

    @POST
    @Path("{code}")
    @RolesAllowed(Role.SUPERVISOR)
    public Response change(@RestPath String code, @BeanParam QueueForm form) {
        FormErrors errors = FormErrors.none();
        QueueFacts facts = form.of(code);
        try {
            desk.change(user.viewer(), facts, errors);
            return done(facts, errors);
        } catch (OptimisticLockException e) {
            form.version = desk.facts(code).version();
            errors.add("nameEn", messages.of(TicketMessages.class).changedMeanwhile());
            return page(409, form.of(code), errors);
        }
    }

    private static Response done(QueueFacts facts, FormErrors errors) {
        return errors.any()
                ? page(400, facts, errors)
                : Response.seeOther(URI.create("/desk/queues")).build();
    }

    private static Response page(int status, QueueFacts facts, FormErrors errors) {
        return Response.status(status)
                .entity(Templates.form(facts, errors).render())
                .build();
    }
}
