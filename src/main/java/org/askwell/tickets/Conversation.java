package org.askwell.tickets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;

/** What both sides need to write in a ticket. Called inside their transactions. */
@ApplicationScoped
class Conversation {

    @Inject
    EntityManager database;

    @Inject
    Attachments attachments;

    @Inject
    TicketTexts texts;

    /**
     * @return the ticket, locked until the transaction ends
     * @throws NotFoundException if the viewer may not see it, or there is none
     */
    Ticket ticket(Viewer viewer, String number) {
        return Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
    }

    Account author(Viewer viewer) {
        return Account.findById(viewer.accountId());
    }

    /**
     * Writes a message with its files, once for each idempotency key of the author.
     *
     * @param write writes the message's text into the ticket; not called for a repetition
     * @param written told about a new message, with everything in place
     */
    Message write(Ticket ticket, Account author, Reply reply, Supplier<Message> write, Consumer<Message> written) {
        return repeated(ticket, author, reply).orElseGet(() -> {
            Message message = write.get();
            message.idempotencyKey = reply.idempotencyKey();
            message.persistAndFlush();
            texts.add(ticket, message.internal(), message.body);
            attachments.attach(ticket, message, reply.fileIds(), author.id);
            written.accept(message);
            return message;
        });
    }

    /** Adds a file without a message. */
    void attach(Ticket ticket, UUID fileId, Long accountId) {
        attachments.attach(ticket, null, List.of(fileId), accountId);
    }

    private Optional<Message> repeated(Ticket ticket, Account author, Reply reply) {
        if (reply.idempotencyKey() == null) {
            return Optional.empty();
        }
        Repetition.lock(database, author.id, reply.idempotencyKey());
        return Message.find(
                        "ticket = ?1 and author = ?2 and idempotencyKey = ?3", ticket, author, reply.idempotencyKey())
                .firstResultOptional();
    }
}
