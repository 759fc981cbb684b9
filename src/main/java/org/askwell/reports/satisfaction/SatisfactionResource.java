package org.askwell.reports.satisfaction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.files.FileDelivery;
import org.askwell.reports.quality.QualityMessages;
import org.askwell.reports.quality.ReportFilter;
import org.askwell.reports.service.Asked;
import org.askwell.tickets.TicketMessages;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.Csv;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * How satisfied customers are and what became of their opinions (R26, R27), for the managers of both sides: each customer's
 * manager sees the own organisation only.
 */
@Path("/reports/satisfaction")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
class SatisfactionResource {

    private static final int MOST_STARS = 5;

    @Inject
    CurrentUser user;

    @Inject
    SatisfactionReports reports;

    @Inject
    AnswerTable table;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "satisfaction")
    static class Templates {
        static native TemplateInstance satisfaction(
                ReportFilter asked,
                String organisation,
                FormErrors errors,
                List<Product> products,
                List<Organisation> organisations,
                SatisfactionReport report,
                SatisfactionPage page,
                Page<LowAnswer> low);
    }

    /** @param page of the answers with few stars */
    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response satisfaction(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @Size(max = 60) String organisation,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(filter, organisation, check(filter), page);
    }

    @GET
    @Path("csv")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response csv(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        FormErrors errors = check(filter);
        Asked asked = Asked.by(user.viewer(), filter, organisation);
        SatisfactionMessages words = messages.of(SatisfactionMessages.class);
        boolean comments = Asked.seesAll(user.viewer());
        return errors.any()
                ? page(filter, organisation, errors, 1)
                : file(asked, out -> table.csv(asked, comments, words, out), Csv.MEDIA_TYPE, ".csv");
    }

    @GET
    @Path("xlsx")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response xlsx(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        FormErrors errors = check(filter);
        Asked asked = Asked.by(user.viewer(), filter, organisation);
        SatisfactionMessages words = messages.of(SatisfactionMessages.class);
        boolean comments = Asked.seesAll(user.viewer());
        return errors.any()
                ? page(filter, organisation, errors, 1)
                : file(asked, out -> table.xlsx(asked, comments, words, out), FileDelivery.XLSX, ".xlsx");
    }

    private Response page(ReportFilter filter, String organisation, FormErrors errors, int number) {
        Viewer viewer = user.viewer();
        boolean every = Asked.seesAll(viewer);
        Asked asked = Asked.by(viewer, filter, organisation);
        SatisfactionReport report = reports.of(viewer, asked);
        return Response.status(errors.any() ? 400 : 200)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.satisfaction(
                        filter,
                        organisation == null ? "" : organisation,
                        errors,
                        Product.inOrder(),
                        every ? Organisation.visibleTo(viewer) : List.of(),
                        report,
                        SatisfactionPage.of(
                                report,
                                every,
                                filter.address("/reports/satisfaction"),
                                organisation,
                                messages.of(SatisfactionMessages.class),
                                stars()),
                        reports.low(viewer, asked, number, Integer.parseInt(Page.DEFAULT_SIZE))))
                .build();
    }

    private List<String> stars() {
        TicketMessages words = messages.of(TicketMessages.class);
        return IntStream.rangeClosed(1, MOST_STARS).mapToObj(words::stars).toList();
    }

    private FormErrors check(ReportFilter filter) {
        return filter.check(
                LocalDate.now(clock.withZone(centre.zone())), centre.zone(), messages.of(QualityMessages.class));
    }

    private static Response file(Asked asked, StreamingOutput content, String type, String ending) {
        String name = "askwell-satisfaction-" + asked.period().from() + "-"
                + asked.period().to() + ending;
        return FileDelivery.made(content, type, name);
    }
}
