package org.askwell.downloads;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationDesk.Outcome;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Deciding about requests for patches, for programs. */
@Path("/api/v1/authorizations")
public class DecisionApi {

    @Inject
    AuthorizationDesk desk;

    @Inject
    DecisionCheck check;

    @Inject
    PatchProblems problems;

    /** What a release manager decides. */
    record Verdict(@NotNull Outcome outcome, LocalDate until, String note, Integer version) {}

    @GET
    @RolesAllowed(Role.RELEASE_MANAGER)
    public Page<AuthorizationDocument> queue(
            @RestQuery @DefaultValue("REQUESTED") Authorization.State state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Authorization.queue(state, page, size).map(AuthorizationDocument::of);
    }

    @PATCH
    @Path("{id}/decision")
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
