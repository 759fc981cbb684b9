package org.askwell.reports.service;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.reports.quality.QualityMessages;
import org.askwell.reports.quality.ReportFilter;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;

/** The report of the service for programs. */
@Path("/api/v1/reports/service")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
class ServiceApi {

    @Inject
    CurrentUser user;

    @Inject
    ServiceReports reports;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    /** @param organisation a customer's code; without effect for a customer's manager, who gets the own one */
    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.CUSTOMER_MANAGER})
    public Response service(@BeanParam @Valid ReportFilter filter, @RestQuery @Size(max = 60) String organisation) {
        QualityMessages words = messages.of(QualityMessages.class);
        FormErrors errors = filter.check(LocalDate.now(clock.withZone(centre.zone())), centre.zone(), words);
        if (errors.any()) {
            return invalid(errors, words);
        }
        return Response.ok(reports.of(user.viewer(), Asked.by(user.viewer(), filter, organisation)))
                .build();
    }

    private static Response invalid(FormErrors errors, QualityMessages words) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        words.invalid(),
                        400,
                        words.invalidDetail(),
                        errors.byField().entrySet().stream()
                                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                                .toList()))
                .build();
    }
}
