package org.askwell.tickets.sheet;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.tickets.Ticket;

/** Makes tracking sheets from the records of tickets. */
@ApplicationScoped
class Sheets {

    @Inject
    RecordQuery records;

    @Inject
    Clock clock;

    /**
     * @param notes whether internal notes are wanted
     * @param language of the product's name
     * @throws NotFoundException if the viewer may not see the ticket, or there is none
     * @throws ForbiddenException if the viewer wants notes and may not read them
     */
    @Transactional
    Sheet of(Viewer viewer, String number, boolean notes, Language language) {
        Ticket ticket = readable(viewer, number, notes);
        RecordChain chain = records.of(ticket, notes);
        List<SheetEntry> entries = chain.records().stream().map(SheetEntry::of).toList();
        return new Sheet(
                ticket.number,
                notes,
                ticket.title,
                Organisation.withCode(ticket.organisationCode == null ? "" : ticket.organisationCode)
                        .map(organisation -> organisation.name)
                        .orElse(null),
                ticket.requester.name,
                ticket.assignee == null ? null : ticket.assignee.name,
                Product.withCode(ticket.productCode == null ? "" : ticket.productCode)
                        .map(product -> product.name(language))
                        .orElse(""),
                ticket.productVersion,
                ticket.errorCode,
                ticket.severity,
                ticket.state,
                ticket.covered,
                ticket.respondBy,
                ticket.causeBy,
                ticket.planBy,
                Milestones.of(entries),
                entries.stream().filter(SheetEntry::telling).toList(),
                Proof.of(chain),
                clock.instant());
    }

    /** @return the records as {@code VerifySheet.java} reads them: the ticket's number, then a hash and a content a line */
    @Transactional
    String records(Viewer viewer, String number, boolean notes) {
        Ticket ticket = readable(viewer, number, notes);
        var lines = new StringBuilder(ticket.number).append('\n');
        records.of(ticket, notes).records().forEach(record -> lines.append(record.hash())
                .append(' ')
                .append(record.content())
                .append('\n'));
        return lines.toString();
    }

    private static Ticket readable(Viewer viewer, String number, boolean notes) {
        Ticket ticket = Ticket.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        if (notes && !Ticket.readsNotes(viewer)) {
            throw new ForbiddenException();
        }
        return ticket;
    }
}
