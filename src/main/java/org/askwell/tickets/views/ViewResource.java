package org.askwell.tickets.views;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.askwell.customers.Product;
import org.askwell.tickets.DeskListing;
import org.askwell.tickets.TicketMessages;
import org.askwell.tickets.TicketSort;
import org.askwell.tickets.TicketView;
import org.askwell.tickets.queues.QueueChoice;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where support keeps its views of the queue. */
@Path("/desk/views")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class ViewResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    SavedViews views;

    @Inject
    QueueDesk queues;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "views")
    static class Templates {
        static native TemplateInstance list(Page<ViewRow> views);

        /** @param id the view's, or null for a new one */
        static native TemplateInstance form(
                Long id, ViewFacts facts, List<Product> products, List<QueueChoice> queues, FormErrors errors);
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(views.page(user.viewer(), page, PAGE_SIZE));
    }

    /** The form with the filter that was looked at. */
    @GET
    @Path("new")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance blank(
            @RestQuery @DefaultValue("on-us") TicketView view,
            @RestQuery @DefaultValue("") @Size(max = 60) String product,
            @RestQuery @DefaultValue("") @Size(max = 40) String queue,
            @RestQuery @DefaultValue("") String severity,
            @RestQuery @DefaultValue("") String state,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("due") TicketSort sort) {
        DeskListing listing = DeskListing.of(view, product, queue, severity, state, words, sort);
        return form(null, new ViewFacts("", false, listing, null), FormErrors.none());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance edit(@RestPath long id) {
        ViewRow row = views.changeable(user.viewer(), id);
        return form(id, new ViewFacts(row.name(), row.shared(), row.listing(), row.version()), FormErrors.none());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response add(@BeanParam @Valid ViewForm form) {
        FormErrors errors = FormErrors.none();
        return done(null, form, views.add(user.viewer(), form.facts(), errors), errors);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response change(@RestPath long id, @BeanParam @Valid ViewForm form) {
        FormErrors errors = FormErrors.none();
        try {
            return done(id, form, views.change(user.viewer(), id, form.facts(), errors), errors);
        } catch (OptimisticLockException e) {
            form.version = views.changeable(user.viewer(), id).version();
            errors.add("name", messages.of(TicketMessages.class).changedMeanwhile());
            return refused(409, id, form, errors);
        }
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response remove(@RestPath long id) {
        views.remove(user.viewer(), id);
        return Response.seeOther(URI.create("/desk/views")).build();
    }

    private Response done(Long id, ViewForm form, ViewRow saved, FormErrors errors) {
        return errors.any()
                ? refused(400, id, form, errors)
                : Response.seeOther(URI.create(saved.path())).build();
    }

    private Response refused(int status, Long id, ViewForm form, FormErrors errors) {
        return Response.status(status)
                .entity(form(id, form.facts(), errors).render())
                .build();
    }

    private TemplateInstance form(Long id, ViewFacts facts, FormErrors errors) {
        return Templates.form(
                id, facts, Product.inOrder(), queues.choices(user.viewer().language()), errors);
    }
}
