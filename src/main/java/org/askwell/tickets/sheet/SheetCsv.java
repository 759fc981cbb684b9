package org.askwell.tickets.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.tickets.TicketMessages;
import org.askwell.web.Csv;
import org.askwell.web.Messages;

/** Writes the history of a tracking sheet as a table; times are in UTC. */
@ApplicationScoped
class SheetCsv {

    @Inject
    Messages messages;

    byte[] of(Sheet sheet) {
        SheetMessages words = messages.of(SheetMessages.class);
        var bytes = new ByteArrayOutputStream();
        try (var table = new Csv(bytes)) {
            table.row(
                    words.ticket(),
                    words.line(),
                    words.when(),
                    words.who(),
                    words.side(),
                    words.what(),
                    words.text(),
                    words.size(),
                    words.fileHash(),
                    words.hash());
            for (SheetEntry entry : sheet.history()) {
                table.row(
                        sheet.number(),
                        entry.position(),
                        entry.at(),
                        entry.author(),
                        entry.side(words),
                        what(entry, words),
                        entry.text(),
                        entry.size(),
                        entry.sha256(),
                        entry.hash());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String what(SheetEntry entry, SheetMessages words) {
        return entry.event() == null
                ? words.kind(entry.kind(), entry.internal())
                : messages.of(TicketMessages.class).event(entry.event());
    }
}
