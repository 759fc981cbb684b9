package org.askwell.tickets.replies;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Ticket;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Keeps support's canned replies, and writes them for a ticket. As all stand in one list, there may be only so many. */
@ApplicationScoped
public class CannedReplies {

    /** How many one person may own, and how many may be shared. */
    static final int MOST = 100;

    @Inject
    Clock clock;

    @Inject
    Messages words;

    /**
     * A reply to choose.
     *
     * @param shared whether it is everybody's
     */
    public record Choice(long id, String title, boolean shared) {}

    /** @return those that the viewer may use */
    @Transactional
    public List<Choice> choices(Viewer viewer) {
        return CannedReply.visibleTo(viewer).stream()
                .map(reply -> new Choice(reply.id, reply.title, reply.shared))
                .toList();
    }

    /**
     * @return the reply for the ticket, in the requester's language if there is one in it
     * @throws NotFoundException if the viewer may not see the reply or the ticket
     */
    @Transactional
    public String written(Viewer viewer, String number, long id) {
        Ticket ticket = Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        CannedReply reply = CannedReply.visibleTo(viewer, id).orElseThrow(NotFoundException::new);
        Language language = ticket.requester.language;
        String agent = Account.<Account>findById(viewer.accountId()).name;
        return ReplyVariable.fill(reply.body(language), ticket, agent, language);
    }

    @Transactional
    Page<ReplyRow> page(Viewer viewer, int number, int size) {
        return CannedReply.page(viewer, number, size).map(reply -> ReplyRow.of(reply, viewer));
    }

    /** @throws NotFoundException if there is none that the viewer may change */
    @Transactional
    ReplyRow changeable(Viewer viewer, long id) {
        return ReplyRow.of(load(viewer, id), viewer);
    }

    /**
     * Keeps a new reply.
     *
     * @param errors takes what is wrong; then nothing is kept and the answer is null
     * @throws ForbiddenException if somebody else than a supervisor wants to share it
     */
    @Transactional
    ReplyRow add(Viewer viewer, ReplyFacts facts, FormErrors errors) {
        var reply = new CannedReply();
        reply.give(viewer, clock.instant());
        return keep(reply, viewer, facts, errors);
    }

    /**
     * Changes a reply; otherwise as {@link #add}.
     *
     * @throws OptimisticLockException if it was changed since the version of the facts
     */
    @Transactional
    ReplyRow change(Viewer viewer, long id, ReplyFacts facts, FormErrors errors) {
        CannedReply reply = load(viewer, id);
        reply.expect(facts.version());
        return keep(reply, viewer, facts, errors);
    }

    @Transactional
    void remove(Viewer viewer, long id) {
        load(viewer, id).delete();
    }

    private ReplyRow keep(CannedReply reply, Viewer viewer, ReplyFacts facts, FormErrors errors) {
        reply.hold(viewer, facts.shared());
        check(reply, facts, errors);
        if (errors.any()) {
            return null;
        }
        facts.copyTo(reply);
        reply.persistAndFlush();
        return ReplyRow.of(reply, viewer);
    }

    private void check(CannedReply reply, ReplyFacts facts, FormErrors errors) {
        ReplyMessages texts = words.of(ReplyMessages.class);
        facts.check(texts, errors);
        if (errors.any()) {
            return;
        }
        long id = reply.id == null ? -1 : reply.id;
        if (CannedReply.count(
                        "owner = ?1 and title = ?2 and id <> ?3",
                        reply.owner,
                        facts.title().strip(),
                        id)
                > 0) {
            errors.add("title", texts.errorTaken());
        }
        boolean newlyShared = facts.shared() && !reply.shared;
        if (reply.id == null && CannedReply.count("owner", reply.owner) >= MOST
                || newlyShared && CannedReply.count("shared", true) >= MOST) {
            errors.add("title", texts.errorMost(MOST));
        }
    }

    private static CannedReply load(Viewer viewer, long id) {
        return CannedReply.visibleTo(viewer, id)
                .filter(reply -> reply.changeableBy(viewer))
                .orElseThrow(NotFoundException::new);
    }
}
