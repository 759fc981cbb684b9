package org.askwell.customers;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Making organisations, editing and moving them in their tree, and what was changed at each (R24). */
@Path("/desk/customers")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class OrganisationResource {

    /** As many as a reader looks through; the code of any other can be typed. */
    private static final int SUGGESTED = 100;

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    OrganisationTree tree;

    @Inject
    Messages texts;

    /** A change as the list shows it. */
    public record Changed(
            Instant at,
            String by,
            CustomerSubject subject,
            String name,
            CustomerFact fact,
            String before,
            String after) {
        static Changed of(CustomerChange change) {
            return new Changed(
                    change.at,
                    change.by == null ? null : change.by.name,
                    change.subject,
                    change.subjectName,
                    change.fact,
                    change.before,
                    change.after);
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance organisation(
                String code, OrganisationFacts facts, List<ContractResource.Choice> suggested, FormErrors errors);

        static native TemplateInstance history(CustomerResource.Head customer, Page<Changed> changes, String base);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(null, OrganisationFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{code}/facts")
    @Transactional
    public TemplateInstance facts(String code) {
        return page(code, OrganisationFacts.of(file.organisation(code)), FormErrors.none());
    }

    @POST
    public Response add(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String phone,
            @RestForm @DefaultValue("") String above) {
        var facts = new OrganisationFacts(code.strip(), name.strip(), phone.strip(), above.strip(), null);
        FormErrors errors = errors(facts, null);
        if (errors.any()) {
            return CustomerResource.html(400, page(null, facts, errors));
        }
        return Response.seeOther(CustomerResource.pageOf(tree.add(facts).code)).build();
    }

    @POST
    @Path("{code}/facts")
    @Transactional
    public Response change(
            String code,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String phone,
            @RestForm @DefaultValue("") String above,
            @RestForm Integer version) {
        Organisation organisation = file.organisation(code);
        var facts = new OrganisationFacts(code, name.strip(), phone.strip(), above.strip(), version);
        FormErrors errors = errors(facts, organisation);
        if (errors.any()) {
            return CustomerResource.html(400, page(code, facts, errors));
        }
        tree.change(organisation, facts);
        return Response.seeOther(CustomerResource.pageOf(code)).build();
    }

    @GET
    @Path("{code}/history")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR})
    @Transactional
    public TemplateInstance history(String code, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Organisation organisation = file.organisation(code);
        return Templates.history(
                CustomerResource.Head.of(organisation),
                CustomerChange.of(organisation, page, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(Changed::of),
                "/desk/customers/" + code + "/history?");
    }

    private FormErrors errors(OrganisationFacts facts, Organisation edited) {
        return facts.errors(edited, texts.of(CustomersMessages.class), texts.of(CustomerFileMessages.class));
    }

    private TemplateInstance page(String code, OrganisationFacts facts, FormErrors errors) {
        var suggested = Organisation.visibleTo(user.viewer(), "", "", 1, SUGGESTED).items().stream()
                .map(each -> new ContractResource.Choice(each.code, each.name))
                .toList();
        return Templates.organisation(code, facts, suggested, errors);
    }
}
