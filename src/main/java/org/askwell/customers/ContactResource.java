package org.askwell.customers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;

/** Adding and changing the people to reach at a customer. */
@Path("/desk/customers/{code}/contacts")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class ContactResource {

    @Inject
    CustomerFile file;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance contact(
                CustomerResource.Head customer, Long id, ContactFacts facts, FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(String code) {
        return page(code, null, ContactFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{id}")
    public TemplateInstance contact(String code, Long id) {
        return page(code, id, ContactFacts.of(file.contact(code, id)), FormErrors.none());
    }

    @POST
    public Response add(
            String code,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String position,
            @RestForm @DefaultValue("") String phone,
            @RestForm @DefaultValue("") String email) {
        file.organisation(code);
        return keep(code, null, new ContactFacts(name.strip(), position.strip(), phone.strip(), email.strip(), null));
    }

    @POST
    @Path("{id}")
    public Response change(
            String code,
            Long id,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String position,
            @RestForm @DefaultValue("") String phone,
            @RestForm @DefaultValue("") String email,
            @RestForm Integer version) {
        file.contact(code, id);
        return keep(code, id, new ContactFacts(name.strip(), position.strip(), phone.strip(), email.strip(), version));
    }

    private Response keep(String code, Long id, ContactFacts facts) {
        FormErrors errors = facts.errors(texts.of(CustomersMessages.class));
        if (errors.any()) {
            return CustomerResource.html(400, page(code, id, facts, errors));
        }
        file.keep(code, id, facts);
        return Response.seeOther(CustomerResource.pageOf(code)).build();
    }

    private TemplateInstance page(String code, Long id, ContactFacts facts, FormErrors errors) {
        return Templates.contact(CustomerResource.Head.of(file.organisation(code)), id, facts, errors);
    }
}
