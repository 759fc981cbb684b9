package org.askwell.ask;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.Drafts;
import org.askwell.knowledge.TicketKnowledge;
import org.askwell.tickets.KnowledgeDrafts;
import org.askwell.tickets.Ticket;

/** Lets a solved ticket become an article (R6): tickets and knowledge do not know each other. */
@ApplicationScoped
class DraftsFromTickets implements KnowledgeDrafts {

    @Inject
    Drafts drafts;

    @Override
    public String draft(Solved solved) {
        return drafts.fromTicket(
                        new TicketKnowledge(
                                solved.ticketId(),
                                solved.language(),
                                solved.questions(),
                                solved.symptoms(),
                                solved.resolution(),
                                solved.productCode(),
                                solved.productVersion()),
                        Account.findById(solved.byId()))
                .key;
    }

    @Override
    public Optional<Link> link(String articleKey, Viewer viewer) {
        return Article.visibleInAnyLanguage(viewer, articleKey, viewer.language())
                .map(article -> new Link(
                        article.published() ? "/articles/" + article.key : "/editor/articles/" + article.id,
                        article.title,
                        article.published()));
    }

    @Override
    public Optional<Link> link(Ticket ticket, Viewer viewer) {
        return link(ticket.articleKey, viewer).or(() -> preview(ticket, viewer));
    }

    private static Optional<Link> preview(Ticket ticket, Viewer viewer) {
        return viewer.support()
                ? Article.draftFromTicket(ticket.id)
                        .map(draft -> new Link("/desk/tickets/" + ticket.number + "/draft", draft.title, false))
                : Optional.empty();
    }
}
