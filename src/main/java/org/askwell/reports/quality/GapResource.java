package org.askwell.reports.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What is asked and not answered, most asked first, with the way to write the article. */
@Path("/reports/gaps")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.SUPERVISOR, Role.EDITOR, Role.ADMIN})
public class GapResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    Gaps gaps;

    @Inject
    TicketsConfig centre;

    @Inject
    Clock clock;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "quality")
    static class Templates {
        static native TemplateInstance gaps(
                ReportFilter asked,
                FormErrors errors,
                List<Product> products,
                Page<Gap> gaps,
                boolean cut,
                int most,
                String pagerBase);
    }

    @GET
    public Response gaps(
            @BeanParam @Valid ReportFilter asked,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        FormErrors errors = asked.check(
                LocalDate.now(clock.withZone(centre.zone())), centre.zone(), words.of(QualityMessages.class));
        Gaps.Found found = gaps.in(asked.period(), asked.inLanguage(), asked.about(), page, PAGE_SIZE);
        return Response.status(errors.any() ? 400 : 200)
                .entity(Templates.gaps(
                        asked,
                        errors,
                        Product.inOrder(),
                        found.gaps(),
                        found.cut(),
                        GapQuery.MOST,
                        asked.address("/reports/gaps")))
                .build();
    }
}
