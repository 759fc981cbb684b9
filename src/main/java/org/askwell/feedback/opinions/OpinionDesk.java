package org.askwell.feedback.opinions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.feedback.opinions.OpinionMoved.Step;
import org.askwell.tickets.Ticket;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;

/** Takes opinions in, and has them answered and dealt with (R27). */
@ApplicationScoped
class OpinionDesk {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    OpinionConfig config;

    @Inject
    Clock clock;

    @Inject
    Event<OpinionMoved> moved;

    /** @return a page of the viewer's own, the newest first */
    @Transactional
    Page<OpinionView> written(Viewer viewer, int number, int size) {
        return Opinion.writtenBy(viewer, number, size).map(this::view);
    }

    /** @return a page of those the viewer answers, what is due first in front */
    @Transactional
    Page<OpinionView> handled(Viewer viewer, OpinionFilter filter, int number, int size) {
        return Opinion.handledBy(viewer, filter, number, size).map(this::view);
    }

    /** @throws NotFoundException if the viewer did not write it */
    @Transactional
    OpinionView written(Viewer viewer, String number) {
        return view(Opinion.writtenBy(viewer, number).orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException if the viewer does not answer it */
    @Transactional
    OpinionView handled(Viewer viewer, String number) {
        return view(Opinion.handledBy(viewer, number).orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException if the viewer neither wrote it nor answers it */
    @Transactional
    OpinionView seen(Viewer viewer, String number) {
        return view(Opinion.writtenBy(viewer, number)
                .or(() -> Opinion.handledBy(viewer, number))
                .orElseThrow(NotFoundException::new));
    }

    private OpinionView view(Opinion opinion) {
        return OpinionView.of(opinion, clock.instant());
    }

    @Transactional
    FormErrors errors(Viewer viewer, OpinionFacts facts, OpinionMessages words) {
        return facts.errors(viewer, words);
    }

    /**
     * @param facts checked ones
     * @return the number of the new opinion
     * @throws ClientErrorException 429 if the viewer had too many opinions in the last day
     */
    @Transactional
    String give(Viewer viewer, OpinionFacts facts) {
        Instant now = clock.instant();
        Account.lock(viewer.accountId());
        if (Opinion.countSince(viewer, now.minus(DAY)) >= config.perDay()) {
            throw new ClientErrorException(429);
        }
        var opinion = new Opinion();
        opinion.number = nextNumber();
        opinion.kind = OpinionKind.valueOf(facts.kind());
        opinion.subject = OpinionSubject.valueOf(facts.subject());
        opinion.author = Account.findById(viewer.accountId());
        opinion.organisationCode = opinion.author.organisationCode;
        opinion.ticketNumber = facts.ticket().isEmpty() ? null : facts.ticket();
        opinion.concerned = concerned(viewer, facts);
        opinion.body = facts.text();
        opinion.createdAt = now;
        AnswerPromise.<AnswerPromise>findById(opinion.kind).beginFor(opinion, now);
        opinion.persist();
        moved.fire(OpinionMoved.of(Step.GIVEN, opinion, opinion.body));
        return opinion.number;
    }

    private static Account concerned(Viewer viewer, OpinionFacts facts) {
        if (facts.aboutPerson()) {
            return Account.withUsername(facts.person()).orElseThrow();
        }
        return facts.aboutTicket() ? Ticket.visibleTo(viewer, facts.ticket()).orElseThrow().assignee : null;
    }

    /**
     * @param text 1–5,000 characters, which the author reads
     * @throws NotFoundException if the viewer does not answer it
     * @throws OptimisticLockException if it is answered already
     */
    @Transactional
    void answer(Viewer viewer, String number, String text, Integer seen) {
        Opinion opinion = locked(viewer, number);
        opinion.answer(text, Account.findById(viewer.accountId()), clock.instant(), seen);
        moved.fire(OpinionMoved.of(Step.ANSWERED, opinion, text));
    }

    /**
     * Tells what was done about it.
     *
     * @param text 1–5,000 characters, which the author reads
     * @throws NotFoundException if the viewer does not answer it
     * @throws OptimisticLockException if it is not answered yet, or settled already
     */
    @Transactional
    void settle(Viewer viewer, String number, String text, Integer seen) {
        Opinion opinion = locked(viewer, number);
        opinion.settle(text, Account.findById(viewer.accountId()), clock.instant(), seen);
        moved.fire(OpinionMoved.of(Step.SETTLED, opinion, text));
    }

    private static Opinion locked(Viewer viewer, String number) {
        return Opinion.lockedFor(viewer, number).orElseThrow(NotFoundException::new);
    }

    private String nextNumber() {
        return "OP-"
                + database.createNativeQuery("select nextval('opinion_number')", Long.class)
                        .getSingleResult();
    }
}
