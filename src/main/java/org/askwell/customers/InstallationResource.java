package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.Installation.Environment;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Which versions run at a customer, as support keeps them and as the customer's own people report them (R24). */
@Path("/organisations/{code}/installations")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER, Role.CUSTOMER_MANAGER})
public class InstallationResource {

    @Inject
    CurrentUser user;

    @Inject
    CustomerFile file;

    @Inject
    Installations installations;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance installations(
                CustomerResource.Head customer,
                Page<InstallationRow> installed,
                String base,
                boolean mayRecord,
                InstallationFacts facts,
                List<ContractResource.Choice> products,
                Environment[] environments,
                FormErrors errors);
    }

    /** @param product and environment of what is to be edited, or empty */
    @GET
    public TemplateInstance installations(
            String code,
            @RestQuery @DefaultValue("") String product,
            @RestQuery @DefaultValue("PRODUCTION") String environment,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Organisation organisation = file.organisation(code);
        InstallationFacts facts = InstallationFacts.environmentNamed(environment)
                .flatMap(chosen -> Installation.of(organisation, product, chosen))
                .map(InstallationFacts::of)
                .orElse(new InstallationFacts(product, environment, "", ""));
        return page(organisation, facts, FormErrors.none(), page);
    }

    /** Records a version; the one that ran in that place before is in the history. */
    @POST
    public Response record(
            String code,
            @RestForm @DefaultValue("") String product,
            @RestForm @DefaultValue("") String environment,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String since) {
        Organisation organisation = file.kept(code);
        var facts = new InstallationFacts(product, environment, version.strip(), since);
        FormErrors errors = facts.errors(
                LocalDate.now(clock), texts.of(CustomersMessages.class), texts.of(CustomerFileMessages.class));
        if (errors.any()) {
            return CustomerResource.html(400, page(organisation, facts, errors, 1));
        }
        installations.record(organisation, facts);
        return back(code);
    }

    @POST
    @Path("{product}/{environment}/removal")
    public Response remove(String code, String product, String environment) {
        installations.remove(
                file.kept(code),
                product,
                InstallationFacts.environmentNamed(environment).orElseThrow(NotFoundException::new));
        return back(code);
    }

    private static Response back(String code) {
        return Response.seeOther(UriBuilder.fromPath("/organisations/{code}/installations")
                        .build(code))
                .build();
    }

    private TemplateInstance page(Organisation organisation, InstallationFacts facts, FormErrors errors, int number) {
        var language = user.viewer().language();
        return Templates.installations(
                CustomerResource.Head.of(organisation),
                Installation.of(organisation, number, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(installation -> InstallationRow.of(installation, language)),
                "/organisations/" + organisation.code + "/installations?",
                file.keeps(organisation),
                facts,
                ContractResource.Choice.all(language),
                Environment.values(),
                errors);
    }
}
