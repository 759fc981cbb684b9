package org.askwell.tickets.terms;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;

/** What promises are made by: calendars, holidays and service levels (R7, R8). */
@Path("/admin/terms")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class TermsResource {

    @Inject
    CurrentUser user;

    /** An edition in force. */
    public record Row(String code, String name, int number) {

        static List<Row> of(List<? extends Edition> editions, Language language) {
            return editions.stream()
                    .map(edition -> new Row(edition.code, edition.name(language), edition.number))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "terms")
    static class Templates {
        static native TemplateInstance terms(List<Row> levels, List<Row> calendars, List<Row> holidays);
    }

    @GET
    @Transactional
    public TemplateInstance terms() {
        Language language = user.viewer().language();
        return Templates.terms(
                Row.of(ServiceLevel.all(), language),
                Row.of(ServiceCalendar.all(), language),
                Row.of(HolidayList.all(), language));
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .build();
    }
}
