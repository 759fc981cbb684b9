package org.askwell.tickets.terms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

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

    /** Which list a page number is about. */
    public enum Kind {
        LEVELS,
        CALENDARS,
        HOLIDAYS;

        /** @return the last part of the address of what is in the list */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of the lists. */
    public record Part(Kind kind, Page<Row> rows) {

        public String base() {
            return "/admin/terms?list=" + kind + "&";
        }
    }

    @CheckedTemplate(basePath = "terms")
    static class Templates {
        static native TemplateInstance terms(List<Part> parts);
    }

    /** @param list the one of which that page is shown; the others begin */
    @GET
    @Transactional
    public TemplateInstance terms(
            @RestQuery @DefaultValue("LEVELS") Kind list,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.terms(Stream.of(Kind.values())
                .map(kind -> new Part(kind, rows(inForce(kind), kind == list ? page : 1)))
                .toList());
    }

    private static PanacheQuery<? extends Edition> inForce(Kind kind) {
        return switch (kind) {
            case LEVELS -> ServiceLevel.inForce();
            case CALENDARS -> ServiceCalendar.inForce();
            case HOLIDAYS -> HolidayList.inForce();
        };
    }

    private Page<Row> rows(PanacheQuery<? extends Edition> found, int number) {
        int size = Integer.parseInt(Page.DEFAULT_SIZE);
        List<Row> rows =
                Row.of(found.page(number - 1, size).list(), user.viewer().language());
        return new Page<>(rows, number, size, found.count());
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .build();
    }
}
