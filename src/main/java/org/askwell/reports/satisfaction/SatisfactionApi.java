package org.askwell.reports.satisfaction;

import java.time.Clock;
import java.time.LocalDate;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.reports.quality.QualityMessages;
import org.askwell.reports.quality.ReportFilter;
import org.askwell.reports.service.Asked;
import org.askwell.tickets.DeskRefusal;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** The report of the satisfaction for programs. */
@Path("/api/v1/reports/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
class SatisfactionApi {

    @Inject
    CurrentUser user;

    @Inject
    SatisfactionReports reports;

    @Inject
    DeskRefusal refusal;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    /** @param organisation a customer's code; without effect for a customer's manager, who gets the own one */
    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response satisfaction(
            @BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        return refusal.or(check(filter), () -> Response.ok(
                        reports.of(user.viewer(), Asked.by(user.viewer(), filter, organisation)))
                .build());
    }

    /** @return a page of the answers with few stars, the newest first */
    @GET
    @Path("low")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    public Response low(
            @BeanParam @Valid ReportFilter filter,
            @RestQuery @Size(max = 60) String organisation,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return refusal.or(check(filter), () -> Response.ok(
                        reports.low(user.viewer(), Asked.by(user.viewer(), filter, organisation), page, size))
                .build());
    }

    private FormErrors check(ReportFilter filter) {
        return filter.check(
                LocalDate.now(clock.withZone(centre.zone())), centre.zone(), messages.of(QualityMessages.class));
    }
}
