package org.askwell.tickets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What support does with a ticket, over REST. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class DeskApi {

    @RestPath
    String number;

    @Inject
    CurrentUser user;

    @Inject
    SupportSide support;

    @Inject
    Instance<KnowledgeDrafts> knowledge;

    /**
     * @param assignee a user name of support; the caller if left out
     * @param version the version it is based on, or null for any
     */
    record Assignment(@Size(min = 1, max = 200) String assignee, Integer version) {}

    /** @param articleKey the article that solves it, or null */
    record Resolution(
            @NotBlank @Size(max = Reply.MAX_TEXT) String text,
            @Pattern(regexp = Ticket.ARTICLE_KEY) String articleKey,
            Integer version) {}

    record ArticleLink(@NotNull @Pattern(regexp = Ticket.ARTICLE_KEY) String key) {}

    /** The draft that was made. */
    record Draft(String key) {}

    @POST
    @Path("assignment")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson assign(@Valid Assignment wanted) {
        return TicketJson.changed(
                wanted == null
                        ? support.assign(user.viewer(), number, null, null)
                        : support.assign(user.viewer(), number, wanted.assignee(), wanted.version()));
    }

    @POST
    @Path("resolution")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson resolve(@Valid @NotNull Resolution solution) {
        return TicketJson.changed(support.resolve(
                user.viewer(), number, solution.text().strip(), solution.articleKey(), solution.version()));
    }

    /** Links an article that there is. */
    @PUT
    @Path("article")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TicketJson link(@Valid @NotNull ArticleLink article) {
        return TicketJson.changed(support.linkArticle(user.viewer(), number, article.key()));
    }

    /** Makes the draft of an article from the ticket; again answers the same one. */
    @POST
    @Path("article")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Response draft() {
        if (!knowledge.isResolvable()) {
            throw new NotFoundException();
        }
        return Response.status(Response.Status.CREATED)
                .entity(new Draft(support.draft(user.viewer(), number, knowledge.get())))
                .build();
    }
}
