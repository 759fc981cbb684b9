package org.askwell.tickets.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.files.Uploads;
import org.askwell.tickets.Reply;
import org.askwell.tickets.SupportSide;
import org.askwell.tickets.TicketAttachment;
import org.askwell.tickets.TicketStateException;
import org.askwell.time.UndoneException;
import org.hibernate.Session;

/**
 * Writes what was said to all into one ticket after the other. The ticket's message and the mark that it has it are one
 * transaction, during which the item is locked: none is lost when a portal dies, and none is doubled, however many portals
 * look. What was said first to a ticket comes first.
 */
@ApplicationScoped
public class JointSender {

    private static final String NEXT =
            """
            select i.* from joint_reply_item i
            where i.done_at is null and i.try_at <= :now and not exists (
                select 1 from joint_reply_item earlier where earlier.ticket_id = i.ticket_id
                and earlier.done_at is null and earlier.joint_reply_id < i.joint_reply_id)
            order by i.try_at, i.id limit 1 for update of i skip locked
            """;

    @Inject
    Clock clock;

    @Inject
    Session database;

    @Inject
    SupportSide support;

    @Inject
    Uploads uploads;

    /**
     * @return whether there was a ticket to write to
     * @throws UndoneException if it did not work; nothing is changed then
     */
    @Transactional
    public boolean send() {
        JointReplyItem item = database
                .createNativeQuery(NEXT, JointReplyItem.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        if (item == null) {
            return false;
        }
        try {
            write(item.reply, item);
            item.doneAt = clock.instant();
            database.flush();
        } catch (RuntimeException e) {
            throw new UndoneException(item.id, e);
        }
        return true;
    }

    /** Whoever ordered it was of support then, and that decides. */
    private void write(JointReply reply, JointReplyItem item) {
        var writer = new Viewer(reply.by.id, null, Set.of(Role.AGENT), reply.by.language);
        String number = item.ticket.number;
        switch (reply.kind) {
            case REPLY -> support.write(writer, number, SupportSide.Kind.REPLY, reply(reply, item), null);
            case QUESTION -> support.write(writer, number, SupportSide.Kind.QUESTION, reply(reply, item), null);
            case SOLUTION -> support.resolve(writer, number, reply.body, reply.articleKey, null);
        }
    }

    private Reply reply(JointReply reply, JointReplyItem item) {
        List<UUID> files = reply.message.attachments.stream()
                .map(attachment -> copy(attachment, reply.by))
                .toList();
        return new Reply(reply.body, files, "joint-" + item.id);
    }

    private UUID copy(TicketAttachment attachment, Account owner) {
        try {
            return uploads.copy(attachment.file, owner.id).id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives up what the state of the ticket does not allow, and tries everything else again later. */
    @Transactional
    public void fail(Long itemId, Throwable cause) {
        JointReplyItem item = JointReplyItem.findById(itemId, LockModeType.PESSIMISTIC_WRITE);
        if (item.doneAt != null) {
            return;
        }
        if (cause instanceof TicketStateException) {
            item.giveUp(JointFailure.STATE, clock.instant());
        } else {
            item.postpone(clock.instant());
        }
    }
}
