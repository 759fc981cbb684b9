package org.askwell.customers;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;

/** Adding and changing contracts. */
@Path("/desk/customers/{code}/contracts")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class ContractResource {

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    ContractTerms terms;

    @Inject
    Messages texts;

    /** What stands in the form. */
    static class Typed {

        @RestForm
        @DefaultValue("")
        String number;

        @RestForm
        String product;

        @RestForm
        List<String> alsoCovered;

        @RestForm
        String startsOn;

        @RestForm
        String endsOn;

        @RestForm
        @DefaultValue("")
        String warrantyEndsOn;

        @RestForm
        @DefaultValue("")
        String serviceLevel;

        @RestForm
        @DefaultValue("")
        String calendar;

        @RestForm
        @DefaultValue("")
        String approver;

        @RestForm
        @DefaultValue("")
        String patchApproval;

        @RestForm
        Integer version;

        ContractFacts facts() {
            return new ContractFacts(
                    number.strip(),
                    product,
                    alsoCovered == null ? List.of() : List.copyOf(alsoCovered),
                    startsOn,
                    endsOn,
                    warrantyEndsOn,
                    serviceLevel,
                    calendar,
                    approver,
                    patchApproval,
                    version);
        }
    }

    /** A product to choose. */
    public record Choice(String code, String name) {

        static List<Choice> all(Language language) {
            return Product.inOrder().stream()
                    .map(product -> new Choice(product.code, product.name(language)))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance contract(
                CustomerResource.Head customer,
                Long id,
                ContractFacts facts,
                List<Choice> products,
                List<ContractTerms.Term> levels,
                List<ContractTerms.Term> calendars,
                List<Choice> approvers,
                List<PatchApproval> patchApprovals,
                FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(String code) {
        return page(code, null, ContractFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{id}")
    public TemplateInstance contract(String code, Long id) {
        return page(code, id, ContractFacts.of(file.contract(code, id)), FormErrors.none());
    }

    @POST
    public Response add(String code, @BeanParam Typed typed) {
        file.organisation(code);
        return keep(code, null, typed.facts());
    }

    @POST
    @Path("{id}")
    public Response change(String code, Long id, @BeanParam Typed typed) {
        file.contract(code, id);
        return keep(code, id, typed.facts());
    }

    private Response keep(String code, Long id, ContractFacts facts) {
        FormErrors errors = facts.errors(
                file.organisation(code),
                id,
                texts.of(CustomersMessages.class),
                texts.of(CustomerFileMessages.class),
                terms);
        if (errors.any()) {
            return CustomerResource.html(400, page(code, id, facts, errors));
        }
        file.keep(code, id, facts);
        return Response.seeOther(CustomerResource.pageOf(code)).build();
    }

    private TemplateInstance page(String code, Long id, ContractFacts facts, FormErrors errors) {
        Organisation organisation = file.organisation(code);
        Language language = user.viewer().language();
        return Templates.contract(
                CustomerResource.Head.of(organisation),
                id,
                facts,
                Choice.all(language),
                terms.levels(language),
                terms.calendars(language),
                Approvers.choices(organisation),
                List.of(PatchApproval.values()),
                errors);
    }
}
