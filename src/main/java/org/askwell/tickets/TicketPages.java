package org.askwell.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.tickets.merging.MergeDesk;

/** Gathers what the page of a ticket shows. */
@ApplicationScoped
class TicketPages {

    @Inject
    Clock clock;

    @Inject
    Instance<KnowledgeDrafts> knowledge;

    @Inject
    Instance<TicketChanges> changes;

    @Inject
    MergeDesk merges;

    /** @throws NotFoundException if the viewer may not see the ticket, or there is none */
    TicketPage of(Viewer viewer, String number) {
        return of(viewer, Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new));
    }

    TicketPage of(Viewer viewer, Ticket ticket) {
        Instant now = clock.instant();
        return new TicketPage(
                ticket,
                ticket.productCode == null
                        ? ""
                        : Product.withCode(ticket.productCode)
                                .map(product -> product.name(viewer.language()))
                                .orElse(""),
                ticket.organisationCode == null
                        ? ""
                        : Organisation.withCode(ticket.organisationCode)
                                .map(organisation -> organisation.name)
                                .orElse(""),
                ticket.requester.name,
                ticket.recordedBy == null ? null : ticket.recordedBy.name,
                ticket.assignee == null ? null : ticket.assignee.name,
                Timing.of(ticket.state, ticket.next().map(ticket::by).orElse(null), ticket.warnAt, now),
                Track.of(ticket, now),
                Timeline.of(ticket, viewer, key -> article(key, viewer)),
                MessageText.paragraphs(ticket.resolution == null ? "" : ticket.resolution),
                article(ticket, viewer).orElse(null),
                ticket.confidesTo(viewer) ? ticket.confidential : null,
                ticket.decidedBy(viewer),
                ticket.answeredBy(viewer),
                changes.stream()
                        .flatMap(room -> room.of(ticket, viewer).stream())
                        .toList(),
                TicketLinks.of(ticket, viewer, merges.undoUntil(viewer, ticket)));
    }

    private Optional<KnowledgeDrafts.Link> article(String key, Viewer viewer) {
        return knowledge.isResolvable() ? knowledge.get().link(key, viewer) : Optional.empty();
    }

    private Optional<KnowledgeDrafts.Link> article(Ticket ticket, Viewer viewer) {
        return ticket.articleKey == null || !knowledge.isResolvable()
                ? Optional.empty()
                : knowledge.get().link(ticket, viewer);
    }
}
