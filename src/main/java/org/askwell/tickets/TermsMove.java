package org.askwell.tickets;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.ContractTerms;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.tickets.terms.ServiceLevel;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Moves a running ticket to another service level or calendar, as a supervisor decides and says why (R7). */
@ApplicationScoped
public class TermsMove {

    /** The longest reason, in characters. */
    static final int REASON_LENGTH = 500;

    @Inject
    Clock clock;

    @Inject
    ContractTerms terms;

    @Inject
    Messages words;

    /**
     * What a ticket can be moved to.
     *
     * @param level the code of the one it has; likewise the calendar
     */
    public record Offer(
            String level, String calendar, List<ContractTerms.Term> levels, List<ContractTerms.Term> calendars) {}

    /** @return nothing to choose for a ticket that cannot be moved, or by the viewer */
    Offer offer(Viewer viewer, Ticket ticket) {
        boolean possible = viewer.has(Role.SUPERVISOR) && ticket.state.open() && !ticket.clock.isEmpty();
        return possible
                ? new Offer(
                        ticket.serviceLevel.code,
                        ticket.calendar.code,
                        terms.levels(viewer.language()),
                        terms.calendars(viewer.language()))
                : new Offer("", "", List.of(), List.of());
    }

    /**
     * @param level the code of the service level, of which the edition in force is taken; likewise the calendar
     * @param errors takes what is wrong; then nothing is changed
     * @throws ForbiddenException for everybody but supervisors
     * @throws NotFoundException if there is no such ticket
     * @throws TicketStateException if it is finished, or has no clock
     */
    @Transactional
    public Ticket move(
            Viewer viewer,
            String number,
            String level,
            String calendar,
            String reason,
            Integer seen,
            FormErrors errors) {
        if (!viewer.has(Role.SUPERVISOR)) {
            throw new ForbiddenException();
        }
        Ticket ticket = Ticket.forChange(viewer, number).orElseThrow(NotFoundException::new);
        ticket.expectVersion(seen);
        var toLevel = ServiceLevel.inForce(level).orElse(null);
        var toCalendar = ServiceCalendar.inForce(calendar).orElse(null);
        PromiseMessages texts = words.of(PromiseMessages.class);
        if (toLevel == null) {
            errors.add("level", texts.errorTerms());
        }
        if (toCalendar == null) {
            errors.add("calendar", texts.errorTerms());
        }
        errors.text("reason", reason, REASON_LENGTH, texts.errorReason(), texts.errorReasonLong(REASON_LENGTH));
        if (!errors.any()) {
            ticket.move(
                    toLevel,
                    toCalendar,
                    named(toLevel, toCalendar) + " – " + reason.strip(),
                    Account.findById(viewer.accountId()),
                    clock.instant());
        }
        return ticket;
    }

    /** Codes, which mean the same in both languages. */
    private static String named(ServiceLevel level, ServiceCalendar calendar) {
        return level.code + ", " + calendar.code;
    }
}
