package org.askwell.tickets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;

import org.askwell.files.StoredFile;

/** Gives uploads to tickets: only the uploader's own ones, each once (T03, T04). */
@ApplicationScoped
class Attachments {

    @Inject
    TicketsConfig config;

    @Inject
    TicketTexts texts;

    /**
     * @param message the message the files came with, or null for the description
     * @throws BadRequestException if there are too many, or one is not the account's own or is used already
     */
    void attach(Ticket ticket, Message message, List<UUID> fileIds, Long accountId) {
        var wanted = new LinkedHashSet<>(fileIds == null ? List.of() : fileIds);
        if (wanted.size() > config.maxFiles()) {
            throw new BadRequestException();
        }
        for (UUID id : wanted) {
            StoredFile file = StoredFile.uploadedBy(accountId, id)
                    .filter(own -> !TicketAttachment.taken(own.id))
                    .orElseThrow(BadRequestException::new);
            attach(ticket, message, file);
        }
    }

    private void attach(Ticket ticket, Message message, StoredFile file) {
        var attachment = new TicketAttachment();
        attachment.ticket = ticket;
        attachment.message = message;
        attachment.file = file;
        attachment.persist();
        ticket.attachments.add(attachment);
        if (message != null) {
            message.attachments.add(attachment);
        }
        String text = file.extractedText == null ? "" : file.extractedText;
        texts.add(ticket, message != null && message.internal(), file.name + "\n" + text);
    }
}
