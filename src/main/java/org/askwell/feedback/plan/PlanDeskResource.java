package org.askwell.feedback.plan;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What is to be done next for all customers, or by oneself (R26). */
@Path("/desk/plans")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR, Role.ADMIN})
public class PlanDeskResource {

    @Inject
    CurrentUser user;

    @Inject
    ServicePlans plans;

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance due(Page<PlanRow> planned, boolean all, String base);
    }

    /** @param all whether also what others do */
    @GET
    @Transactional
    public TemplateInstance due(
            @RestQuery @DefaultValue("false") boolean all,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        LocalDate today = plans.today();
        Long whose = all ? null : user.viewer().accountId();
        return Templates.due(
                PlannedService.due(whose, page, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(planned -> PlanRow.of(planned, today)),
                all,
                "/desk/plans?all=" + all + "&");
    }
}
