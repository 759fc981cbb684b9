package org.askwell.reports.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.Csv;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;

/** How promises were kept, for the managers of both sides: each customer's manager sees the own organisation only. */
@Path("/reports/service")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
class ServiceResource {

    @Inject
    CurrentUser user;

    @Inject
    ServiceReports reports;

    @Inject
    TicketTable table;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "service")
    static class Templates {
        static native TemplateInstance service(
                ReportFilter asked,
                String organisation,
                FormErrors errors,
                List<Product> products,
                List<Organisation> organisations,
                ServiceReport report,
                ServicePage page);
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response service(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        return page(filter, organisation, check(filter));
    }

    @GET
    @Path("csv")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response csv(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        FormErrors errors = check(filter);
        Asked asked = Asked.by(user.viewer(), filter, organisation);
        ServiceMessages words = messages.of(ServiceMessages.class);
        return errors.any()
                ? page(filter, organisation, errors)
                : file(asked, out -> table.csv(asked, words, out), Csv.MEDIA_TYPE, ".csv");
    }

    @GET
    @Path("xlsx")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response xlsx(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        FormErrors errors = check(filter);
        Asked asked = Asked.by(user.viewer(), filter, organisation);
        ServiceMessages words = messages.of(ServiceMessages.class);
        return errors.any()
                ? page(filter, organisation, errors)
                : file(asked, out -> table.xlsx(asked, words, out), FileDelivery.XLSX, ".xlsx");
    }

    private Response page(ReportFilter filter, String organisation, FormErrors errors) {
        Viewer viewer = user.viewer();
        ServiceReport report = reports.of(viewer, Asked.by(viewer, filter, organisation));
        return Response.status(errors.any() ? 400 : 200)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.service(
                        filter,
                        organisation == null ? "" : organisation,
                        errors,
                        Product.inOrder(),
                        Asked.seesAll(viewer) ? Organisation.visibleTo(viewer) : List.of(),
                        report,
                        ServicePage.of(
                                report,
                                filter.address("/reports/service"),
                                organisation,
                                messages.of(ServiceMessages.class))))
                .build();
    }

    private FormErrors check(ReportFilter filter) {
        return filter.check(
                LocalDate.now(clock.withZone(centre.zone())), centre.zone(), messages.of(QualityMessages.class));
    }

    private static Response file(Asked asked, StreamingOutput content, String type, String ending) {
        String name = "askwell-" + asked.period().from() + "-" + asked.period().to() + ending;
        return FileDelivery.made(content, type, name);
    }
}
