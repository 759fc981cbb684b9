package org.askwell.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.scheduler.Scheduled;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.search.Candidate;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Retrieval;
import org.askwell.knowledge.search.Retriever;
import org.askwell.tickets.NewTicket;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.Tickets;

/** Takes questions, keeps what was answered, and turns the unanswered into tickets. */
@ApplicationScoped
class Inquiries {

    /** So many entries are shown with a question. */
    static final int SHOWN = 5;

    private static final Duration LEFT_ALONE = Duration.ofDays(3);

    @Inject
    Retriever retriever;

    @Inject
    Tickets tickets;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** An inquiry with what was found for it just now. */
    record Asked(Inquiry inquiry, Retrieval found) {}

    /** Keeps a question together with the best entries for it. */
    @Transactional
    Asked ask(NewInquiry wanted) {
        Inquiry inquiry = make(wanted);
        Retrieval found = retriever.retrieve(inquiry.question(), user.viewer(), SHOWN);
        inquiry.decision = found.decision();
        inquiry.degraded = found.degraded();
        for (Candidate candidate : found.candidates()) {
            inquiry.show(candidate.key(), candidate.confidence());
        }
        inquiry.persist();
        return new Asked(inquiry, found);
    }

    /** Keeps a question; if nothing fits, it honestly becomes a ticket without another step. */
    @Transactional
    Inquiry askOrEscalate(NewInquiry wanted, Viewer viewer) {
        Inquiry inquiry = ask(wanted).inquiry();
        return inquiry.decision == Decision.NONE ? escalate(inquiry.id, viewer) : inquiry;
    }

    /** Keeps a question that an entry of the live panel has solved before it was sent. */
    @Transactional
    Inquiry solvedWhileAsking(NewInquiry wanted, String articleKey) {
        Asked asked = ask(wanted);
        Inquiry inquiry = asked.inquiry();
        if (inquiry.shown(articleKey).isEmpty()) {
            requireReadable(articleKey, user.viewer(), inquiry);
            inquiry.show(articleKey, 0);
        }
        inquiry.shown(articleKey).ifPresent(entry -> inquiry.solve(entry, clock.instant()));
        return inquiry;
    }

    /** @throws BadRequestException if the entry was not shown with this inquiry; nothing is changed then (T04) */
    @Transactional
    Inquiry solve(long id, String articleKey, Viewer viewer) {
        Inquiry inquiry = Inquiry.visibleTo(viewer, id).orElseThrow(NotFoundException::new);
        ShownEntry entry = inquiry.shown(articleKey).orElseThrow(BadRequestException::new);
        inquiry.solve(entry, clock.instant());
        return inquiry;
    }

    /** Notes that an entry was read in full. */
    @Transactional
    void open(long id, String articleKey, Viewer viewer) {
        Inquiry inquiry = Inquiry.visibleTo(viewer, id).orElseThrow(NotFoundException::new);
        inquiry.shown(articleKey).orElseThrow(NotFoundException::new).opened = true;
    }

    /** Makes the ticket with everything carried over; the second time it is the same one. */
    @Transactional
    Inquiry escalate(long id, Viewer viewer) {
        Inquiry inquiry = Inquiry.visibleTo(viewer, id).orElseThrow(NotFoundException::new);
        if (inquiry.escalated()) {
            return inquiry;
        }
        Ticket ticket = tickets.open(new NewTicket(
                inquiry.account,
                inquiry.title,
                inquiry.description,
                inquiry.productCode,
                inquiry.productVersion,
                inquiry.errorCode,
                inquiry.severity,
                inquiry.id,
                new ArrayList<>(inquiry.fileIds),
                "inquiry-" + inquiry.id));
        inquiry.escalate(ticket.number, clock.instant());
        return inquiry;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void abandon() {
        Inquiry.abandon(clock.instant(), LEFT_ALONE);
    }

    private static void requireReadable(String articleKey, Viewer viewer, Inquiry inquiry) {
        if (Article.visibleInAnyLanguage(viewer, articleKey, inquiry.language).isEmpty()) {
            throw new BadRequestException();
        }
    }

    private Inquiry make(NewInquiry wanted) {
        Instant now = clock.instant();
        var inquiry = new Inquiry();
        inquiry.account = Account.findById(wanted.by().id);
        inquiry.organisationCode = wanted.by().organisationCode;
        inquiry.title = wanted.title();
        inquiry.description = wanted.description();
        inquiry.productCode = wanted.product();
        inquiry.productVersion = wanted.version();
        inquiry.errorCode = wanted.errorCode();
        inquiry.severity = wanted.severity();
        inquiry.language = wanted.language();
        inquiry.fileIds = wanted.files();
        inquiry.at = now;
        return inquiry;
    }
}
