package org.askwell.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.knowledge.Markdown;
import org.askwell.tickets.Ticket;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Lets support read what became of a ticket before the editors publish it (R6). */
@Path("/desk/tickets/{number}/draft")
public class TicketDraftResource {

    @Inject
    CurrentUser user;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "ask")
    static class Templates {
        static native TemplateInstance draft(Article draft, Markdown text, String number);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public TemplateInstance draft(@RestPath String number) {
        Ticket ticket = Ticket.visibleTo(user.viewer(), number).orElseThrow(NotFoundException::new);
        Article draft = Article.draftFromTicket(ticket.id).orElseThrow(NotFoundException::new);
        return Templates.draft(
                draft, Markdown.of(draft.body, words.of(KnowledgeMessages.class)::permalink), ticket.number);
    }
}
