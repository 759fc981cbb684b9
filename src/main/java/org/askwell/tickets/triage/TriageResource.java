package org.askwell.tickets.triage;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The rules in force, and those that were. */
@Path("/desk/triage")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.SUPERVISOR)
class TriageResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    TriageDesk desk;

    @CheckedTemplate(basePath = "triage")
    static class Templates {
        /** @param drafted whether the viewer has a draft */
        static native TemplateInstance rules(EditionView inForce, boolean drafted);

        static native TemplateInstance editions(Page<EditionRow> editions, long inForce);

        static native TemplateInstance edition(EditionView edition, long inForce);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public TemplateInstance rules() {
        return Templates.rules(
                EditionView.inForce(user.viewer().language()),
                desk.draft(user.viewer()).isPresent());
    }

    @GET
    @Path("editions")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public TemplateInstance editions(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.editions(
                TriageEdition.page(page, PAGE_SIZE).map(EditionRow::of), TriageEdition.numberInForce());
    }

    @GET
    @Path("editions/{number}")
    @RolesAllowed(Role.SUPERVISOR)
    @Transactional
    public TemplateInstance edition(@RestPath long number) {
        return Templates.edition(
                EditionView.of(
                        desk.edition(user.viewer(), number), user.viewer().language()),
                TriageEdition.numberInForce());
    }

    /** @param inForce the number of the edition that was in force when the page was made */
    @POST
    @Path("editions/{number}/restoration")
    @RolesAllowed(Role.SUPERVISOR)
    public Response restore(@RestPath long number, @RestForm @DefaultValue("-1") long inForce) {
        desk.restore(user.viewer(), number, inForce);
        return Response.seeOther(URI.create("/desk/triage")).build();
    }
}
