package org.askwell.tickets.terms;

import java.net.URI;
import java.util.HashMap;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Making and editing service levels (R7). */
@Path("/admin/terms/levels")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class LevelResource {

    @Inject
    CurrentUser user;

    @Inject
    TermsDesk desk;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "terms")
    static class Templates {
        static native TemplateInstance level(LevelFacts facts, List<TermsResource.Row> calendars, FormErrors errors);
    }

    /** A new one begins with what is promised to everybody. */
    @GET
    @Path("new")
    @Transactional
    public TemplateInstance blank() {
        return page(LevelFacts.of(inForce(ServiceLevel.DEFAULT), TermsName.none()), FormErrors.none());
    }

    @GET
    @Path("{code}")
    @Transactional
    public TemplateInstance level(String code) {
        ServiceLevel level = inForce(code);
        return page(LevelFacts.of(level, TermsName.of(level)), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> form) {
        return keep(facts(form, TermsForm.fresh(form)));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String code, MultivaluedMap<String, String> form) {
        inForce(code);
        return keep(facts(form, TermsForm.edited(code, form)));
    }

    private static ServiceLevel inForce(String code) {
        return ServiceLevel.inForce(code).orElseThrow(NotFoundException::new);
    }

    private static LevelFacts facts(MultivaluedMap<String, String> form, TermsName name) {
        var cells = new HashMap<String, String>();
        form.keySet().forEach(field -> cells.put(field, TermsForm.text(form, field)));
        return new LevelFacts(name, cells);
    }

    private Response keep(LevelFacts facts) {
        FormErrors errors = facts.errors(words.of(TermsMessages.class));
        if (errors.any()) {
            return TermsResource.page(400, page(facts, errors));
        }
        desk.keep(facts);
        return Response.seeOther(URI.create("/admin/terms")).build();
    }

    private TemplateInstance page(LevelFacts facts, FormErrors errors) {
        return Templates.level(
                facts, TermsResource.Row.of(ServiceCalendar.all(), user.viewer().language()), errors);
    }
}
