package org.askwell.reports.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.customers.Product;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** How right the answers were, from what askers and support said was right. */
@Path("/reports/quality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.SUPERVISOR, Role.EDITOR, Role.ADMIN})
public class QualityResource {

    @Inject
    QualityQuery query;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance quality(
                ReportFilter asked,
                FormErrors errors,
                List<Product> products,
                Quality quality,
                boolean byWeeks,
                BarChart right,
                BarChart wrong,
                int enough);
    }

    @GET
    @Transactional
    public Response quality(@BeanParam @Valid ReportFilter asked) {
        FormErrors errors = asked.check(
                LocalDate.now(clock.withZone(centre.zone())), centre.zone(), words.of(QualityMessages.class));
        Period period = asked.period();
        Quality quality = Quality.of(
                query.labels(period, asked.inLanguage(), asked.about()),
                period,
                query.course(period, asked.inLanguage(), asked.about()));
        return Response.status(errors.any() ? 400 : 200)
                .entity(Templates.quality(
                        asked,
                        errors,
                        Product.inOrder(),
                        quality,
                        period.byWeeks(),
                        BarChart.of(quality.overTime(), Figures::first, period),
                        BarChart.of(quality.overTime(), Figures::wrong, period),
                        Share.ENOUGH))
                .build();
    }
}
