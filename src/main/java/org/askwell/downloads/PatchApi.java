package org.askwell.downloads;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Patches for programs: the same rules as on the pages. */
@Path("/api/v1/patches")
public class PatchApi {

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    PatchDocuments documents;

    @Inject
    PatchRelease release;

    @Inject
    PatchFactsCheck check;

    @Inject
    PatchProblems problems;

    @GET
    @Authenticated
    public Page<PatchDocument> list(
            @RestQuery String product,
            @RestQuery Patch.Kind kind,
            @RestQuery @DefaultValue("PUBLISHED") Patch.State state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return documents.of(new PatchFilter(product, kind, state).within(patches.scope(user.viewer()), page, size));
    }

    @GET
    @Path("{key}")
    @Authenticated
    public PatchDocument patch(String key) {
        return documents.of(release.patch(key));
    }

    @POST
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response draft(@NotNull PatchInput given) {
        PatchFacts facts = given.facts();
        FormErrors errors = check.of(facts, null);
        if (errors.any()) {
            return problems.invalid(errors);
        }
        Patch patch = release.draft(facts);
        return Response.created(UriBuilder.fromPath("/api/v1/patches/{key}").build(patch.patchKey))
                .entity(documents.of(patch))
                .build();
    }

    @PUT
    @Path("{key}")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response edit(String key, @NotNull PatchInput given) {
        PatchFacts facts = given.facts();
        FormErrors errors = check.of(facts, release.patch(key));
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(documents.of(release.edit(key, facts))).build();
    }

    /** @return who did what with the patch, the newest first */
    @GET
    @Path("{key}/history")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Page<PatchStepRow> history(
            String key,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return PatchStep.of(release.patch(key), page, size).map(PatchStepRow::of);
    }
}
