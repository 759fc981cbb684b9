package org.askwell.tickets.terms;

import java.net.URI;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
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

/** Making and editing calendars (R8). */
@Path("/admin/terms/calendars")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class CalendarResource {

    @Inject
    CurrentUser user;

    @Inject
    TermsDesk desk;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "terms")
    static class Templates {
        static native TemplateInstance calendar(
                CalendarFacts facts, DayOfWeek[] days, List<TermsResource.Row> holidays, FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(CalendarFacts.none(), FormErrors.none());
    }

    @GET
    @Path("{code}")
    @Transactional
    public TemplateInstance calendar(String code) {
        return page(
                CalendarFacts.of(ServiceCalendar.inForce(code).orElseThrow(NotFoundException::new)), FormErrors.none());
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
        ServiceCalendar.inForce(code).orElseThrow(NotFoundException::new);
        return keep(facts(form, TermsForm.edited(code, form)));
    }

    private static CalendarFacts facts(MultivaluedMap<String, String> form, TermsName name) {
        var hours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> hours.put(day, TermsForm.text(form, day.name())));
        return new CalendarFacts(name, TermsForm.text(form, "zone"), hours, TermsForm.text(form, "holidays"));
    }

    private Response keep(CalendarFacts facts) {
        FormErrors errors = facts.errors(words.of(TermsMessages.class));
        if (errors.any()) {
            return TermsResource.page(400, page(facts, errors));
        }
        desk.keep(facts);
        return Response.seeOther(URI.create("/admin/terms")).build();
    }

    private TemplateInstance page(CalendarFacts facts, FormErrors errors) {
        return Templates.calendar(
                facts,
                DayOfWeek.values(),
                TermsResource.Row.of(HolidayList.all(), user.viewer().language()),
                errors);
    }
}
