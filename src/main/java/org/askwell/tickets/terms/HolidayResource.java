package org.askwell.tickets.terms;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.tickets.sla.CalendarFile;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Holidays and make-up working days: edited by hand, or read from an iCalendar file and then looked at (R8). */
@Path("/admin/terms/holidays")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class HolidayResource {

    /** Decades of holidays with long descriptions. */
    private static final long FILE_BYTES = 4L << 20;

    @Inject
    TermsDesk desk;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "terms")
    static class Templates {
        static native TemplateInstance holidays(HolidayFacts facts, String imported, FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return Templates.holidays(HolidayFacts.none(), null, FormErrors.none());
    }

    @GET
    @Path("{code}")
    @Transactional
    public TemplateInstance holidays(String code) {
        return Templates.holidays(HolidayFacts.of(inForce(code)), null, FormErrors.none());
    }

    @POST
    public Response add(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String nameEn,
            @RestForm @DefaultValue("") String nameZh,
            @RestForm @DefaultValue("") String days) {
        return keep(new HolidayFacts(new TermsName(code.strip(), nameEn, nameZh, null), days));
    }

    @POST
    @Path("{code}")
    public Response change(
            String code,
            @RestForm @DefaultValue("") String nameEn,
            @RestForm @DefaultValue("") String nameZh,
            @RestForm @DefaultValue("") String days,
            @RestForm @DefaultValue("0") int number) {
        inForce(code);
        return keep(new HolidayFacts(new TermsName(code, nameEn, nameZh, number), days));
    }

    /** Shows the list with the days of the file; it is in force once it is saved. */
    @POST
    @Path("{code}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response read(String code, @RestForm("file") FileUpload file) {
        HolidayFacts facts = HolidayFacts.of(inForce(code));
        TermsMessages texts = words.of(TermsMessages.class);
        try {
            if (file == null || file.size() > FILE_BYTES) {
                throw new IllegalArgumentException();
            }
            CalendarFile read = CalendarFile.read(Files.readString(file.uploadedFile()));
            String found = texts.imported(read.days().all().size(), read.leftOut());
            return TermsResource.page(200, Templates.holidays(facts.with(read.days()), found, FormErrors.none()));
        } catch (IllegalArgumentException | IOException e) {
            return TermsResource.page(
                    400, Templates.holidays(facts, null, FormErrors.none().add("file", texts.errorFile())));
        }
    }

    private static HolidayList inForce(String code) {
        return HolidayList.inForce(code).orElseThrow(NotFoundException::new);
    }

    private Response keep(HolidayFacts facts) {
        FormErrors errors = facts.errors(words.of(TermsMessages.class));
        if (errors.any()) {
            return TermsResource.page(400, Templates.holidays(facts, null, errors));
        }
        desk.keep(facts);
        return Response.seeOther(URI.create("/admin/terms")).build();
    }
}
