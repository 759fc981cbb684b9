package org.askwell.tickets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.care.CareDesk;
import org.askwell.tickets.incidents.IncidentDesk;
import org.askwell.tickets.live.Writers;
import org.askwell.tickets.queues.QueueDesk;
import org.askwell.tickets.replies.CannedReplies;
import org.hibernate.Session;

/** The page of a ticket as support sees it. */
@ApplicationScoped
class DeskPages {

    private static final int NEIGHBOURS = 20;

    @Inject
    TicketPages pages;

    @Inject
    Session database;

    @Inject
    CannedReplies replies;

    @Inject
    Writers writers;

    @Inject
    CareDesk care;

    @Inject
    QueueDesk queues;

    @Inject
    Duplicates duplicates;

    @Inject
    SimilarTickets similar;

    @Inject
    TermsMove terms;

    @Inject
    IncidentDesk incidents;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Instance<KnowledgeDrafts> knowledge;

    TemplateInstance ticket(Viewer viewer, String number, Typed typed) {
        TicketPage page = pages.of(viewer, number);
        List<DeskFacts.Neighbour> mine =
                TicketQuery.visibleTo(viewer)
                        .in(TicketView.MINE, viewer)
                        .rows(database, TicketSort.DUE, 0, NEIGHBOURS)
                        .stream()
                        .map(row -> new DeskFacts.Neighbour(
                                row.number(),
                                row.title(),
                                row.severity(),
                                row.number().equals(page.ticket().number)))
                        .toList();
        DeskFacts facts = DeskFacts.of(
                page.ticket(),
                page.ticket().state.open() ? similar.to(viewer, page.ticket()) : List.of(),
                mine,
                replies.choices(viewer),
                writers.others(viewer, page.ticket().id),
                care.of(viewer, page.ticket()),
                terms.offer(viewer, page.ticket()),
                incidents.overview(page.ticket()),
                DeskTriage.of(
                        page.ticket(),
                        queues.choices(viewer.language()),
                        page.ticket().state.open() ? duplicates.of(viewer, page.ticket()) : List.of(),
                        viewer.language()),
                viewer.language(),
                LocalDate.ofInstant(clock.instant(), config.zone()),
                knowledge.isResolvable());
        return DeskTemplates.ticket(page, facts, typed);
    }
}
