package org.askwell.tickets;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.incidents.IncidentMessages;
import org.askwell.tickets.incidents.JointReplies;
import org.askwell.tickets.live.Writers;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page of a ticket as support sees it, and what support does there. */
@Path("/desk/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskTicketResource {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    SupportSide support;

    @Inject
    JointReplies joint;

    @Inject
    DeskPages pages;

    @Inject
    Writers writers;

    @Inject
    TicketPages tickets;

    @Inject
    PageChange change;

    @Inject
    TicketUploads uploads;

    @Inject
    Messages messages;

    @Inject
    Instance<KnowledgeDrafts> knowledge;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance page() {
        return pages.ticket(user.viewer(), number, Typed.nothing());
    }

    /** @param assignee a user name of support; the viewer if empty */
    @POST
    @Path("assignment")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response assign(@RestForm @DefaultValue("") String assignee, @RestForm Integer version) {
        String to = assignee.isEmpty() ? null : assignee;
        return attempt(Typed.nothing(), () -> support.assign(user.viewer(), number, to, version));
    }

    @POST
    @Path("messages")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response write(
            @RestForm String body,
            @RestForm @NotNull SupportSide.Kind kind,
            @RestForm Integer version,
            @RestForm boolean all,
            @RestForm("files") List<FileUpload> files) {
        Typed typed = Typed.body(body, kind.name().toLowerCase(java.util.Locale.ROOT), null)
                .ticked("all", all);
        required(typed.errors(), "body", body);
        if (all && kind == SupportSide.Kind.NOTE) {
            typed.errors().add("all", messages.of(IncidentMessages.class).errorNote());
        }
        tickets.of(user.viewer(), number);
        List<UUID> fileIds = uploads.take(files, user.viewer().accountId(), typed.errors());
        return attempt(typed, () -> {
            var reply = new Reply(body.strip(), fileIds, null);
            if (all) {
                joint.reply(user.viewer(), number, kind, reply, version);
            } else {
                support.write(user.viewer(), number, kind, reply, version);
            }
            writers.stop(user.viewer(), number);
        });
    }

    @POST
    @Path("resolution")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response resolve(
            @RestForm String solution,
            @RestForm @DefaultValue("") String article,
            @RestForm boolean all,
            @RestForm Integer version) {
        Typed typed = Typed.solution(solution, article).ticked("solveAll", all);
        required(typed.errors(), "solution", solution);
        String key = article.strip();
        if (!key.isEmpty() && !key.matches(Ticket.ARTICLE_KEY)) {
            typed.errors().add("article", messages.of(TicketMessages.class).notAKey());
        }
        return attempt(typed, () -> {
            String articleKey = key.isEmpty() ? null : key;
            if (all) {
                joint.solve(user.viewer(), number, solution.strip(), articleKey, version);
            } else {
                support.resolve(user.viewer(), number, solution.strip(), articleKey, version);
            }
        });
    }

    @POST
    @Path("closure")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response close(@RestForm Integer version) {
        return attempt(Typed.nothing(), () -> support.close(user.viewer(), number, version));
    }

    @POST
    @Path("article-link")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response link(@RestForm @NotNull @Pattern(regexp = Ticket.ARTICLE_KEY) String key) {
        return attempt(Typed.nothing(), () -> support.linkArticle(user.viewer(), number, key));
    }

    /** Makes the draft of an article and goes to it. */
    @POST
    @Path("article")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response draft() {
        if (!knowledge.isResolvable()) {
            throw new NotFoundException();
        }
        support.draft(user.viewer(), number, knowledge.get());
        String path = Ticket.visibleTo(user.viewer(), number)
                .flatMap(ticket -> knowledge.get().link(ticket, user.viewer()))
                .map(KnowledgeDrafts.Link::path)
                .orElse("/desk/tickets/" + number);
        return Response.seeOther(URI.create(path)).build();
    }

    private void required(FormErrors errors, String field, String text) {
        errors.text(
                field,
                text,
                Reply.MAX_TEXT,
                messages.of(TicketMessages.class).writeSomething(),
                messages.of(TicketMessages.class).tooLong(Reply.MAX_TEXT));
    }

    private Response attempt(Typed typed, Runnable action) {
        return change.attempt(
                "/desk/tickets/" + number, typed, action, again -> pages.ticket(user.viewer(), number, again));
    }
}
