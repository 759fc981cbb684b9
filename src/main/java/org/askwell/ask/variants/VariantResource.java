package org.askwell.ask.variants;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where editors take over how people ask. */
@Path("/editor/variants")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
class VariantResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    VariantDesk desk;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "variants")
    static class Templates {
        static native TemplateInstance offers(Page<OfferedVariant> offers, VariantDecision done, String refused);

        static native TemplateInstance decisions(Page<VariantDecision> decisions);
    }

    /** @param done the id of what was decided just now, to be told and to be taken back */
    @GET
    @Transactional
    public TemplateInstance offers(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page, @RestQuery String done) {
        return Templates.offers(
                desk.offers(page, PAGE_SIZE), desk.decision(done).orElse(null), null);
    }

    @GET
    @Path("decisions")
    @Transactional
    public TemplateInstance decisions(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.decisions(desk.decisions(page, PAGE_SIZE));
    }

    @POST
    @Path("{id}/addition")
    public Response add(@RestPath String id, @RestForm Integer version) {
        if (version == null) {
            throw new BadRequestException();
        }
        try {
            return to("/editor/variants?done=" + desk.add(id, version).id);
        } catch (VariantRefusal refusal) {
            String reason = words.of(KnowledgeMessages.class).flaw(refusal.flaw());
            String refused = words.of(VariantMessages.class).refused(refusal.wording(), reason);
            String page =
                    Templates.offers(desk.offers(1, PAGE_SIZE), null, refused).render();
            return Response.status(400).entity(page).build();
        }
    }

    @POST
    @Path("{id}/dismissal")
    public Response dismiss(@RestPath String id) {
        return to("/editor/variants?done=" + desk.dismiss(id).id);
    }

    @POST
    @Path("{id}/return")
    public Response takeBack(@RestPath String id) {
        desk.takeBack(id, null);
        return to("/editor/variants");
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
