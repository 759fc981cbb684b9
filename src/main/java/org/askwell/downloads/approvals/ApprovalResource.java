package org.askwell.downloads.approvals;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationDesk.Outcome;
import org.askwell.downloads.AuthorizationRow;
import org.askwell.downloads.AuthorizationStep;
import org.askwell.downloads.DecisionCheck;
import org.askwell.downloads.DownloadsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a customer's managers, and whom they ask to, decide requests of their people for patches. */
@Path("/account/authorizations")
@RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
public class ApprovalResource {

    private static final URI PAGE = URI.create("/account/authorizations");

    @Inject
    CurrentUser user;

    @Inject
    CustomerApprovals approvals;

    @Inject
    DecisionCheck check;

    @Inject
    DownloadsConfig config;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    /** What was entered for one request, to show it again with what is wrong about it. */
    public record Entered(Long id, String until, String note) {}

    @CheckedTemplate(basePath = "approvals")
    static class Templates {
        static native TemplateInstance approvals(
                Page<ApprovalRow> requests, LocalDate suggested, Entered entered, FormErrors errors);
    }

    @GET
    @Transactional
    public Response waiting(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return answer(200, page, null, FormErrors.none());
    }

    @POST
    @Path("{id}/decision")
    @Transactional
    public Response decide(
            Long id,
            @RestForm Outcome outcome,
            @RestForm @DefaultValue("") String until,
            @RestForm @DefaultValue("") String note,
            @RestForm Integer version) {
        Authorization request = approvals.waiting(id);
        LocalDate day = DecisionCheck.day(until);
        FormErrors errors = check.of(outcome, day, note, request.needsVendorToo());
        if (errors.any()) {
            return answer(400, 1, new Entered(id, until, note), errors);
        }
        approvals.decide(id, new Decision(outcome, day, note.isBlank() ? null : note.strip(), version));
        return Response.seeOther(PAGE).build();
    }

    @POST
    @Path("{id}/delegation")
    @Transactional
    public Response delegate(Long id, @RestForm @DefaultValue("") String person) {
        Optional<Account> colleague = approvals.colleagues(approvals.waiting(id)).stream()
                .filter(each -> each.username.equals(person))
                .findFirst();
        if (colleague.isEmpty()) {
            String wrong = texts.of(ApprovalMessages.class).errorDelegate();
            return answer(400, 1, new Entered(id, "", ""), FormErrors.none().add("person", wrong));
        }
        approvals.delegate(id, colleague.get());
        return Response.seeOther(PAGE).build();
    }

    /** Within the transaction: what is shown is read while the page is made. */
    private Response answer(int status, int number, Entered entered, FormErrors errors) {
        Page<Authorization> found = approvals.waiting(number, Integer.parseInt(Page.DEFAULT_SIZE));
        var steps = AuthorizationStep.of(found.items());
        Page<ApprovalRow> rows = found.map(request -> new ApprovalRow(
                AuthorizationRow.of(request, user.viewer().language()),
                request.needsVendorToo(),
                others(request),
                steps.getOrDefault(request.id, List.of())));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Templates.approvals(rows, LocalDate.now(clock).plusDays(config.grantDays()), entered, errors)
                        .render())
                .build();
    }

    private List<ApprovalRow.Other> others(Authorization request) {
        return user.viewer().has(Role.CUSTOMER_MANAGER)
                ? approvals.colleagues(request).stream()
                        .map(each -> new ApprovalRow.Other(each.username, each.name))
                        .toList()
                : List.of();
    }
}
