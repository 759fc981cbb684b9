package org.askwell.downloads;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
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
import org.askwell.downloads.AuthorizationDesk.Decision;
import org.askwell.downloads.AuthorizationDesk.Outcome;
import org.askwell.downloads.approvals.ApprovalRow;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue in which release managers decide requests for patches. */
@Path("/desk/authorizations")
@RolesAllowed(Role.RELEASE_MANAGER)
public class AuthorizationResource {

    @Inject
    CurrentUser user;

    @Inject
    AuthorizationDesk desk;

    @Inject
    DecisionCheck check;

    @Inject
    DownloadsConfig config;

    @Inject
    Clock clock;

    /** What was entered for one request, to show it again with what is wrong about it. */
    public record Entered(Long id, String until, String note) {}

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance authorizations(
                Page<AuthorizationRow> requests,
                Authorization.State state,
                String base,
                List<ApprovalRow.Other> others,
                LocalDate suggested,
                Entered entered,
                FormErrors errors);
    }

    @GET
    public TemplateInstance queue(
            @RestQuery @DefaultValue("REQUESTED") Authorization.State state,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(state, page, null, FormErrors.none());
    }

    /** Lets another release manager know that it is for that person to decide. */
    @POST
    @Path("{id}/delegation")
    public Response delegate(Long id, @RestForm @DefaultValue("") String person) {
        Account other = desk.otherManagers().stream()
                .filter(manager -> manager.username.equals(person))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        desk.delegate(id, other);
        return Response.seeOther(URI.create("/desk/authorizations")).build();
    }

    @POST
    @Path("{id}/decision")
    public Response decide(
            Long id,
            @RestForm Outcome outcome,
            @RestForm @DefaultValue("") String until,
            @RestForm @DefaultValue("") String note,
            @RestForm Integer version) {
        LocalDate day = DecisionCheck.day(until);
        FormErrors errors = check.of(outcome, day, note);
        if (errors.any()) {
            var state = outcome == Outcome.REVOKED ? Authorization.State.GRANTED : Authorization.State.REQUESTED;
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(page(state, 1, new Entered(id, until, note), errors))
                    .build();
        }
        desk.decide(id, new Decision(outcome, day, note.isBlank() ? null : note.strip(), version));
        return Response.seeOther(URI.create("/desk/authorizations")).build();
    }

    private TemplateInstance page(Authorization.State state, int number, Entered entered, FormErrors errors) {
        return Templates.authorizations(
                Authorization.queue(state, number, Integer.parseInt(Page.DEFAULT_SIZE))
                        .map(request ->
                                AuthorizationRow.of(request, user.viewer().language())),
                state,
                "/desk/authorizations?state=" + state + "&",
                desk.otherManagers().stream()
                        .map(manager -> new ApprovalRow.Other(manager.username, manager.name))
                        .toList(),
                LocalDate.now(clock).plusDays(config.grantDays()),
                entered,
                errors);
    }
}
