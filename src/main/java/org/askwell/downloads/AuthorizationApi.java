package org.askwell.downloads;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationDesk.Outcome;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking for patches and deciding about it, for programs. */
@Path("/api/v1")
public class AuthorizationApi {

    @Inject
    CurrentUser user;

    @Inject
    AuthorizationDesk desk;

    @Inject
    PatchRelease release;

    @Inject
    DecisionCheck check;

    @Inject
    PatchProblems problems;

    /** What a patch is needed for. */
    record Request(@NotBlank @Size(max = PatchResource.REASON_CHARACTERS) String reason) {}

    /** What a release manager decides. */
    record Verdict(@NotNull Outcome outcome, LocalDate until, String note, Integer version) {}

    /** @return the asking user's own requests for the patch, the newest first */
    @GET
    @Path("patches/{key}/authorizations")
    @Authenticated
    public List<AuthorizationDocument> own(String key) {
        Patch patch = release.patch(key);
        return Authorization.of(user.viewer().accountId(), List.of(patch.id)).stream()
                .map(AuthorizationDocument::of)
                .toList();
    }

    @POST
    @Path("patches/{key}/authorizations")
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Response request(String key, @NotNull @Valid Request request) {
        Authorization taken = desk.request(key, request.reason().strip());
        return Response.status(201).entity(AuthorizationDocument.of(taken)).build();
    }

    @GET
    @Path("authorizations")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Page<AuthorizationDocument> queue(
            @RestQuery @DefaultValue("REQUESTED") Authorization.State state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Authorization.queue(state, page, size).map(AuthorizationDocument::of);
    }

    @PATCH
    @Path("authorizations/{id}/decision")
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Response decide(Long id, @NotNull @Valid Verdict verdict) {
        FormErrors errors = check.of(verdict.outcome(), verdict.until(), verdict.note());
        if (errors.any()) {
            return problems.invalid(errors);
        }
        Authorization decided =
                desk.decide(id, new Decision(verdict.outcome(), verdict.until(), verdict.note(), verdict.version()));
        return Response.ok(AuthorizationDocument.of(decided)).build();
    }
}
