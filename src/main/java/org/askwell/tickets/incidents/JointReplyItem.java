package org.askwell.tickets.incidents;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.tickets.Ticket;

/** A ticket that is to get what was said to all. */
@Entity
@Table(name = "joint_reply_item")
public class JointReplyItem extends PanacheEntity {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "joint_reply_id", updatable = false)
    public JointReply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    /** Not before then. */
    @Column(name = "try_at", nullable = false)
    public Instant tryAt;

    /** How often it went wrong. */
    @Column(nullable = false)
    public int attempts;

    /** When the ticket got it, or it was given up; null before. */
    @Column(name = "done_at")
    public Instant doneAt;

    /** Why it was given up, or null. */
    @Enumerated(EnumType.STRING)
    public JointFailure failure;

    static JointReplyItem of(JointReply reply, Ticket ticket) {
        var item = new JointReplyItem();
        item.reply = reply;
        item.ticket = ticket;
        item.tryAt = reply.at;
        return item;
    }

    /** Nothing will change that it cannot be sent. */
    void giveUp(JointFailure why, Instant now) {
        failure = why;
        doneAt = now;
    }

    /** It is tried again later, but not for ever. */
    void postpone(Instant now) {
        attempts++;
        tryAt = now.plus(PAUSE.multipliedBy(attempts));
        if (attempts == ATTEMPTS) {
            giveUp(JointFailure.FAILED, now);
        }
    }
}
