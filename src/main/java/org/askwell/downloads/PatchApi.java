package org.askwell.downloads;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Patches for programs: the same rules as on the pages. */
@Path("/api/v1/patches")
public class PatchApi {

    @Inject
    CurrentUser user;

    @Inject
    PatchDocuments documents;

    @Inject
    PatchRelease release;

    @Inject
    PatchFactsCheck check;

    @Inject
    PatchProblems problems;

    @Inject
    Messages texts;

    /** What a patch is about; a new version number of the draft comes back with every answer. */
    record Facts(
            String key,
            String product,
            String kind,
            String brings,
            String affectedFrom,
            String affectedTo,
            Texts title,
            Texts notes,
            List<String> articles,
            Integer version) {

        record Texts(String en, @com.fasterxml.jackson.annotation.JsonProperty("zh-CN") String zh) {}

        PatchFacts facts() {
            return new PatchFacts(
                    key,
                    product,
                    kind,
                    brings,
                    affectedFrom,
                    affectedTo,
                    title == null ? null : title.en(),
                    title == null ? null : title.zh(),
                    notes == null ? null : notes.en(),
                    notes == null ? null : notes.zh(),
                    articles == null ? null : String.join(" ", articles),
                    version);
        }
    }

    /** Why a patch must not be installed any more. */
    record Recall(String reason) {}

    @GET
    @Authenticated
    public Page<PatchDocument> list(
            @RestQuery String product,
            @RestQuery Patch.Kind kind,
            @RestQuery @DefaultValue("PUBLISHED") Patch.State state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return documents.of(Patch.visibleTo(user.viewer(), new Patch.Filter(product, kind, state), page, size));
    }

    @GET
    @Path("{key}")
    @Authenticated
    public PatchDocument patch(String key) {
        return documents.of(release.patch(key));
    }

    @POST
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response draft(@NotNull Facts given) {
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
    public Response edit(String key, @NotNull Facts given) {
        PatchFacts facts = given.facts();
        FormErrors errors = check.of(facts, release.patch(key));
        return errors.any()
                ? problems.invalid(errors)
                : Response.ok(documents.of(release.edit(key, facts))).build();
    }

    @POST
    @Path("{key}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.RELEASE_MANAGER)
    public PatchDocument publish(String key) {
        return documents.of(release.publish(key));
    }

    /** Recalls the patch: it stays visible with the reason, but is not delivered any more. */
    @DELETE
    @Path("{key}/publication")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response recall(String key, @NotNull Recall recall) {
        String reason = recall.reason();
        if (reason == null || reason.isBlank() || reason.length() > PatchResource.REASON_CHARACTERS) {
            return problems.invalid(FormErrors.none().add("reason", words().errorRecallReason()));
        }
        return Response.ok(documents.of(release.recall(key, reason.strip()))).build();
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
