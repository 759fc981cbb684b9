package org.askwell.changes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.tickets.Ticket;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Checks what is asked for; the fields are called as {@link NewChange} calls them. */
@ApplicationScoped
class RequestCheck {

    @Inject
    Messages messages;

    FormErrors of(NewChange wanted, Viewer viewer) {
        ChangeCheckMessages words = messages.of(ChangeCheckMessages.class);
        var errors = FormErrors.none();
        text(errors, Fact.TITLE, wanted.title(), words);
        text(errors, Fact.DESCRIPTION, wanted.description(), words);
        if (!blank(wanted.product()) && Product.withCode(wanted.product()).isEmpty()) {
            errors.add("product", words.noSuchProduct());
        }
        if (!blank(wanted.ticket()) && ticket(wanted, viewer) == null) {
            errors.add("ticket", words.noSuchTicket());
        }
        hours(errors, wanted, words);
        return errors;
    }

    private static void text(FormErrors errors, Fact fact, String value, ChangeCheckMessages words) {
        errors.text(fact.key(), value, fact.limit(), words.missing(), words.tooLong(fact.limit()));
    }

    private static void hours(FormErrors errors, NewChange wanted, ChangeCheckMessages words) {
        boolean known = wanted.workDays().stream().allMatch(day -> Arrays.stream(DayOfWeek.values())
                .anyMatch(each -> each.name().equals(day)));
        if (wanted.workDays().isEmpty() || !known) {
            errors.add("workDays", words.noWorkDays());
        }
        LocalTime from = time(wanted.workFrom());
        LocalTime to = time(wanted.workTo());
        if (from == null) {
            errors.add("workFrom", words.noTime());
        }
        if (to == null || to.equals(from)) {
            errors.add("workTo", words.noTime());
        }
        if (wanted.workZone() == null || !ZoneId.getAvailableZoneIds().contains(wanted.workZone())) {
            errors.add("workZone", words.noZone());
        }
    }

    /** Only after {@link #of} found nothing. */
    static WorkingHours hours(NewChange wanted) {
        return new WorkingHours(
                ZoneId.of(wanted.workZone()),
                wanted.workDays().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                time(wanted.workFrom()),
                time(wanted.workTo()));
    }

    /** @return the ticket of the viewer's own customer, or null if there is no such (T03) */
    static Ticket ticket(NewChange wanted, Viewer viewer) {
        return Ticket.visibleTo(viewer, wanted.ticket())
                .filter(ticket -> viewer.organisationCode().equals(ticket.organisationCode))
                .orElse(null);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static LocalTime time(String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
