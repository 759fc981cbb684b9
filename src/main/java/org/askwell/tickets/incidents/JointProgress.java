package org.askwell.tickets.incidents;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.askwell.tickets.MessageText;
import org.askwell.tickets.Ticket;
import org.askwell.web.Page;

/**
 * How far something is that was said to all tickets of an incident.
 *
 * @param by the name of whoever said it
 * @param total how many tickets are to get it
 * @param sent how many have it
 * @param failed how many will not get it
 */
public record JointProgress(
        long id, JointKind kind, Instant at, String by, String text, long total, long sent, long failed) {

    private static final String COLUMNS =
            """
            select j.id, j.kind, j.at, b.name, j.body, count(i.id),
                count(case when i.doneAt is not null and i.failure is null then 1 end), count(i.failure)
            from JointReply j join j.by b left join JointReplyItem i on i.reply = j
            """;
    private static final String ORDER = " group by j.id, j.kind, j.at, b.name, j.body order by j.id desc";

    /** @return what was said to all, the last first */
    static Page<JointProgress> page(EntityManager database, Ticket incident, int number, int size) {
        List<JointProgress> items = database.createQuery(
                        COLUMNS + "where j.ticket = :incident" + ORDER, JointProgress.class)
                .setParameter("incident", incident)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(items, number, size, JointReply.count("ticket", incident));
    }

    static JointProgress of(EntityManager database, JointReply reply) {
        return database.createQuery(COLUMNS + "where j = :reply" + ORDER, JointProgress.class)
                .setParameter("reply", reply)
                .getSingleResult();
    }

    /** @return to how many it is not to be sent any more */
    public long done() {
        return sent + failed;
    }

    public List<MessageText.Paragraph> paragraphs() {
        return MessageText.paragraphs(text);
    }

    /**
     * @param incident the number of the incident's ticket
     * @return the address of the tickets, to which a page number can be added
     */
    public String pagerBase(String incident) {
        return "/desk/tickets/" + incident + "/incident/replies/" + id + "?";
    }

    /** @return whether some tickets still wait for it */
    public boolean running() {
        return done() < total;
    }
}
