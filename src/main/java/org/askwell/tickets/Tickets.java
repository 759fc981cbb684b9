package org.askwell.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;

import org.askwell.customers.Product;
import org.askwell.tickets.terms.AgreedTerms;
import org.askwell.tickets.triage.Triage;

/** Opens tickets. */
@ApplicationScoped
public class Tickets {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    TicketsConfig config;

    @Inject
    Attachments attachments;

    @Inject
    TicketTexts texts;

    @Inject
    Triage triage;

    @Inject
    Event<TicketOpened> opened;

    @Inject
    Event<ChargeDecided> undecided;

    /**
     * Opens a ticket, or finds the one that the requester opened with the same idempotency key.
     *
     * @throws BadRequestException if the product does not exist, or a file is not the requester's or used already (T03,
     *     T04); nothing is kept then
     */
    @Transactional
    public Ticket open(NewTicket wanted) {
        return open(wanted, Reception.byRequester());
    }

    /** As {@link #open(NewTicket)}, for a request that came in another way. */
    @Transactional
    public Ticket open(NewTicket wanted, Reception reception) {
        return earlier(wanted).orElseGet(() -> create(wanted, reception));
    }

    private Optional<Ticket> earlier(NewTicket wanted) {
        if (wanted.idempotencyKey() == null) {
            return Optional.empty();
        }
        Repetition.lock(database, wanted.requester().id, wanted.idempotencyKey());
        return Ticket.find("requester = ?1 and idempotencyKey = ?2", wanted.requester(), wanted.idempotencyKey())
                .firstResultOptional();
    }

    private Ticket create(NewTicket wanted, Reception reception) {
        if (wanted.productCode() != null
                && Product.withCode(wanted.productCode()).isEmpty()) {
            throw new BadRequestException();
        }
        Instant now = clock.instant();
        Instant notice = reception.arrivedAt() == null ? now : reception.arrivedAt();
        var ticket = new Ticket();
        ticket.number = nextNumber();
        ticket.state = State.NEW;
        ticket.createdAt = notice;
        ticket.updatedAt = now;
        ticket.organisationCode = wanted.requester().organisationCode;
        ticket.requester = wanted.requester();
        ticket.channel = reception.channel();
        ticket.recordedBy = reception.recordedBy();
        copy(wanted, ticket);
        ticket.begin(
                AgreedTerms.on(LocalDate.ofInstant(notice, config.zone()), ticket.organisationCode, ticket.productCode),
                notice);
        ticket.beginCharge();
        ticket.note(EventKind.OPENED, reception.by(ticket.requester), now, null);
        ticket.persistAndFlush();
        texts.add(ticket, false, String.join("\n", ticket.number, ticket.title, ticket.description, code(ticket)));
        attachments.attach(ticket, null, wanted.fileIds(), wanted.requester().id);
        triage.sort(ticket);
        opened.fire(TicketOpened.of(ticket, reception.by(ticket.requester)));
        if (ticket.charge == Charge.UNDECIDED) {
            undecided.fire(ChargeDecided.of(ticket, reception.by(ticket.requester), null));
        }
        return ticket;
    }

    private static void copy(NewTicket wanted, Ticket ticket) {
        ticket.productCode = wanted.productCode();
        ticket.productVersion = wanted.productVersion();
        ticket.errorCode = wanted.errorCode();
        ticket.severity = wanted.severity();
        ticket.title = wanted.title().strip();
        ticket.description =
                wanted.description() == null ? "" : wanted.description().strip();
        ticket.inquiryId = wanted.inquiryId();
        ticket.idempotencyKey = wanted.idempotencyKey();
    }

    private static String code(Ticket ticket) {
        return ticket.errorCode == null ? "" : ticket.errorCode;
    }

    private String nextNumber() {
        return "AW-"
                + database.createNativeQuery("select nextval('ticket_number')", Long.class)
                        .getSingleResult();
    }
}
