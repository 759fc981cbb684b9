package org.askwell.downloads.grants;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where release managers give rights to patches and take them back. */
@Path("/desk/grants")
@RolesAllowed(Role.RELEASE_MANAGER)
public class GrantResource {

    private static final URI PAGE = URI.create("/desk/grants");

    @Inject
    CurrentUser user;

    @Inject
    GrantDesk desk;

    /** What stands in the form. */
    static class Typed {

        @RestForm
        String person;

        @RestForm
        String organisation;

        @RestForm
        String product;

        @RestForm
        String patch;

        @RestForm
        String from;

        @RestForm
        String until;

        @RestForm
        String reason;

        GrantFacts facts() {
            return new GrantFacts(
                    text(person),
                    text(organisation),
                    text(product),
                    text(patch),
                    text(from),
                    text(until),
                    text(reason));
        }

        /** A field that was not sent is an empty one. */
        private static String text(String field) {
            return field == null ? "" : field.strip();
        }
    }

    /** A withdrawal that was refused, to show it again. */
    public record Entered(long id, String reason) {}

    @CheckedTemplate(basePath = "grants")
    static class Templates {
        static native TemplateInstance grants(
                Page<GrantRow> grants,
                GrantFacts facts,
                List<PlanResource.Choice> products,
                Entered entered,
                String base,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(page, GrantFacts.none(desk.today()), null, FormErrors.none());
    }

    @POST
    public Response give(@BeanParam Typed typed) {
        GrantFacts facts = typed.facts();
        FormErrors errors = desk.check(facts);
        if (errors.any()) {
            return refused(page(1, facts, null, errors));
        }
        desk.give(facts);
        return Response.seeOther(PAGE).build();
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(long id, @RestForm @DefaultValue("") String reason) {
        FormErrors errors = desk.check(reason);
        if (errors.any()) {
            return refused(page(1, GrantFacts.none(desk.today()), new Entered(id, reason), errors));
        }
        desk.revoke(id, reason);
        return Response.seeOther(PAGE).build();
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(400).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    private TemplateInstance page(int number, GrantFacts facts, Entered entered, FormErrors errors) {
        return Templates.grants(
                desk.page(number, Integer.parseInt(Page.DEFAULT_SIZE)),
                facts,
                Product.inOrder().stream()
                        .map(product -> new PlanResource.Choice(
                                product.code, product.name(user.viewer().language())))
                        .toList(),
                entered,
                "/desk/grants?",
                errors);
    }
}
