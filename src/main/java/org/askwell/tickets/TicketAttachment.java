package org.askwell.tickets;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Viewer;
import org.askwell.files.StoredFile;

/** A file that came with a ticket or with one of its messages. */
@Entity
@Table(name = "ticket_attachment")
public class TicketAttachment extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ticket_id", updatable = false)
    public Ticket ticket;

    /** Null for what came with the description. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id", updatable = false)
    public Message message;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile file;

    /** @return the file if the ticket has it and the viewer may read the message it belongs to (T01) */
    public static Optional<TicketAttachment> of(Ticket ticket, UUID fileId, Viewer viewer) {
        return find(
                        "select a from TicketAttachment a left join a.message m where a.ticket = ?1 and a.file.id = ?2"
                                + " and (?3 = true or m is null or m.visibility = ?4)",
                        ticket,
                        fileId,
                        Ticket.readsNotes(viewer),
                        Visibility.PUBLIC)
                .firstResultOptional();
    }

    /** @return whether the file belongs to a ticket already */
    public static boolean taken(UUID fileId) {
        return count("file.id", fileId) > 0;
    }
}
