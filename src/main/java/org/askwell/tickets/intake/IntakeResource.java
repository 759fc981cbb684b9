package org.askwell.tickets.intake;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.Product;
import org.askwell.tickets.TicketUploads;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** One screen for whoever answers the telephone: who is it, and what is it about (R22). */
@Path("/desk/intake")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class IntakeResource {

    @Inject
    CurrentUser user;

    @Inject
    CallerSearch search;

    @Inject
    IntakeDesk desk;

    @Inject
    TicketUploads uploads;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance callers(
                String words, Page<Caller> callers, List<CallerSearch.Place> places, String base);

        static native TemplateInstance request(
                IntakePage page, IntakeForm form, List<Product> products, FormErrors errors);
    }

    /** Looks for the caller; goes on at once if there is only one. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response callers(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Page<Caller> found = search.find(words, page);
        if (found.total() == 1 && found.items().size() == 1) {
            return Response.seeOther(UriBuilder.fromPath("/desk/intake/request")
                            .queryParam("caller", found.items().get(0).key())
                            .build())
                    .build();
        }
        String base = UriBuilder.fromPath("/desk/intake")
                .queryParam("q", "{words}")
                .build(words)
                .toString();
        return Response.ok(Templates.callers(words, found, search.places(words), base + "&"))
                .build();
    }

    /** @param organisation where somebody new calls from, if no caller is given */
    @GET
    @Path("request")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance request(
            @RestQuery @DefaultValue("") @Size(max = 60) String caller,
            @RestQuery @DefaultValue("") @Size(max = 60) String organisation) {
        return page(IntakeForm.blank(caller, organisation), FormErrors.none());
    }

    @POST
    @Path("request")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Transactional
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response open(@BeanParam IntakeForm sent, @RestForm("files") List<FileUpload> files) {
        IntakeForm form = sent.filled();
        desk.page(user.viewer(), form.caller, form.organisation);
        FormErrors errors = form.check(messages.of(IntakeMessages.class));
        if (!errors.any()) {
            Account requester = desk.requester(user.viewer(), form);
            List<UUID> kept = uploads.take(files, requester.id, errors);
            if (!errors.any()) {
                String number = desk.open(user.viewer(), form, requester, kept);
                return Response.seeOther(URI.create("/desk/tickets/" + number)).build();
            }
        }
        return Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(form, errors).render())
                .build();
    }

    private TemplateInstance page(IntakeForm form, FormErrors errors) {
        IntakePage page = desk.page(user.viewer(), form.caller, form.organisation);
        return Templates.request(page, form, Product.inOrder(), errors);
    }
}
