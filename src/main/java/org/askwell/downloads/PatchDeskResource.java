package org.askwell.downloads;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Where release managers find and write patches. */
@Path("/desk/patches")
@RolesAllowed(Role.RELEASE_MANAGER)
public class PatchDeskResource {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    PatchRelease release;

    @Inject
    PatchFactsCheck check;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    PatchDeskPage one;

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance desk(Page<PatchCard> patches, Patch.State state, String base);

        static native TemplateInstance form(PatchFacts facts, List<PatchResource.Choice> products, FormErrors errors);
    }

    @GET
    public TemplateInstance list(
            @RestQuery Patch.State state, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        var found = new PatchFilter(null, null, state)
                .within(patches.scope(user.viewer()), page, Integer.parseInt(Page.DEFAULT_SIZE));
        var decisions = entitlements.of(user.viewer(), found.items());
        return Templates.desk(
                found.map(patch -> PatchCard.of(patch, user.viewer().language(), decisions.get(patch.id), false)),
                state,
                state == null ? "/desk/patches?" : "/desk/patches?state=" + state + "&");
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return form(PatchFacts.none(), FormErrors.none());
    }

    @POST
    public Response create(@BeanParam PatchForm form) {
        PatchFacts facts = form.facts();
        FormErrors errors = check.of(facts, null);
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(form(facts, errors))
                    .build();
        }
        release.draft(facts);
        return Response.seeOther(pageOf(facts.key())).build();
    }

    @GET
    @Path("{key}")
    public TemplateInstance patch(String key, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return one.of(release.patch(key), page);
    }

    @POST
    @Path("{key}")
    public Response edit(String key, @BeanParam PatchForm form) {
        Patch patch = release.patch(key);
        PatchFacts facts = form.facts();
        FormErrors errors = check.of(facts, patch);
        if (errors.any()) {
            return one.refused(patch, facts, errors);
        }
        release.edit(key, facts);
        return Response.seeOther(pageOf(facts.key())).build();
    }

    private static URI pageOf(String key) {
        return UriBuilder.fromPath("/desk/patches/{key}").build(key);
    }

    private TemplateInstance form(PatchFacts facts, FormErrors errors) {
        return Templates.form(facts, PatchResource.choices(user.viewer()), errors);
    }
}
