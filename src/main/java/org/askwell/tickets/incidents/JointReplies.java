package org.askwell.tickets.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.Message;
import org.askwell.tickets.Reply;
import org.askwell.tickets.State;
import org.askwell.tickets.SupportSide;
import org.askwell.tickets.Ticket;
import org.askwell.web.Page;
import org.hibernate.Session;

/**
 * Says something once for an incident and every open ticket of it. It is written in the incident's own ticket and ordered for
 * the others in one transaction, and {@link JointRound} carries the order out.
 */
@ApplicationScoped
public class JointReplies {

    @Inject
    Clock clock;

    @Inject
    Session database;

    @Inject
    SupportSide support;

    /**
     * A ticket that is to get it.
     *
     * @param doneAt when it got it or it was given up, or null
     * @param failure why it was given up, or null
     */
    public record Item(String number, String title, State state, Instant doneAt, JointFailure failure) {}

    /**
     * Writes a reply or a question, as {@link SupportSide#write} does, and orders it for all.
     *
     * @throws org.askwell.tickets.TicketStateException if the ticket is no incident, too
     */
    @Transactional
    public JointProgress reply(Viewer viewer, String number, SupportSide.Kind kind, Reply reply, Integer seen) {
        Message written = support.write(viewer, number, kind, reply, seen);
        JointReply ordered = JointReply.with(written)
                .orElseGet(() -> order(viewer, written.ticket, JointKind.of(kind), reply.text(), null, written));
        return JointProgress.of(database, ordered);
    }

    /** Solves the incident, as {@link SupportSide#resolve} does, and orders the same solution for all. */
    @Transactional
    public JointProgress solve(Viewer viewer, String number, String text, String articleKey, Integer seen) {
        Ticket solved = support.resolve(viewer, number, text, articleKey, seen);
        return JointProgress.of(database, order(viewer, solved, JointKind.SOLUTION, text, articleKey, null));
    }

    private JointReply order(
            Viewer viewer, Ticket incident, JointKind kind, String text, String articleKey, Message written) {
        var reply = new JointReply();
        reply.ticket = incident;
        reply.by = Account.findById(viewer.accountId());
        reply.at = clock.instant();
        reply.kind = kind;
        reply.body = text;
        reply.articleKey = articleKey;
        reply.message = written;
        reply.persist();
        List<Ticket> open = Ticket.list("incident = ?1 and state in ?2 order by id", incident, State.OPEN);
        open.forEach(ticket -> JointReplyItem.of(reply, ticket).persist());
        incident.tellAll(open.size(), reply.by, reply.at);
        return reply;
    }

    /** @throws NotFoundException if there is no such ticket, or nothing of that id was said to all of it */
    @Transactional
    public JointProgress progress(Viewer viewer, String number, long id) {
        return JointProgress.of(database, of(viewer, number, id));
    }

    /** @return what was said to all tickets of the incident, the last first */
    @Transactional
    public Page<JointProgress> all(Viewer viewer, String number, int page, int size) {
        return JointProgress.page(database, IncidentDesk.ticket(viewer, number), page, size);
    }

    /** @return the tickets that are to get it: first those that will not, then those that wait */
    @Transactional
    public Page<Item> items(Viewer viewer, String number, long id, int page, int size) {
        JointReply reply = of(viewer, number, id);
        List<Item> items = database.createQuery(
                        """
                        select t.number, t.title, t.state, i.doneAt, i.failure from JointReplyItem i join i.ticket t
                        where i.reply = :reply
                        order by case when i.failure is not null then 0 when i.doneAt is null then 1 else 2 end, i.id
                        """,
                        Item.class)
                .setParameter("reply", reply)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(items, page, size, JointReplyItem.count("reply", reply));
    }

    private static JointReply of(Viewer viewer, String number, long id) {
        return JointReply.of(IncidentDesk.ticket(viewer, number), id).orElseThrow(NotFoundException::new);
    }
}
