package org.askwell.downloads.approvals;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationDesk.Outcome;
import org.askwell.downloads.AuthorizationDocument;
import org.askwell.downloads.DecisionCheck;
import org.askwell.downloads.PatchProblems;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Deciding at the customer's side about requests of the customer's people, for programs. */
@Path("/api/v1/account/authorizations")
@RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
public class ApprovalApi {

    @Inject
    CustomerApprovals approvals;

    @Inject
    DecisionCheck check;

    @Inject
    PatchProblems problems;

    @Inject
    Messages texts;

    /** What was decided. */
    record Verdict(@NotNull Outcome outcome, LocalDate until, String note, Integer version) {}

    /** @param person the user name of a colleague */
    record Delegate(@NotNull String person) {}

    /** @return what waits for the user, the longest waiting first */
    @GET
    @Transactional
    public Page<AuthorizationDocument> waiting(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return approvals.waiting(page, size).map(AuthorizationDocument::of);
    }

    @PATCH
    @Path("{id}/decision")
    @Transactional
    public Response decide(Long id, @NotNull @Valid Verdict verdict) {
        Authorization request = approvals.waiting(id);
        FormErrors errors = check.of(verdict.outcome(), verdict.until(), verdict.note(), request.needsVendorToo());
        if (errors.any()) {
            return problems.invalid(errors);
        }
        var decision = new Decision(verdict.outcome(), verdict.until(), verdict.note(), verdict.version());
        return Response.ok(AuthorizationDocument.of(approvals.decide(id, decision)))
                .build();
    }

    @PUT
    @Path("{id}/delegate")
    @Transactional
    public Response delegate(Long id, @NotNull @Valid Delegate delegate) {
        Authorization request = approvals.waiting(id);
        return approvals.colleagues(request).stream()
                .filter(colleague -> colleague.username.equals(delegate.person()))
                .findFirst()
                .map(colleague -> delegated(id, colleague))
                .orElseGet(() -> problems.invalid(FormErrors.none()
                        .add("person", texts.of(ApprovalMessages.class).errorDelegate())));
    }

    private Response delegated(Long id, Account colleague) {
        return Response.ok(AuthorizationDocument.of(approvals.delegate(id, colleague)))
                .build();
    }
}
