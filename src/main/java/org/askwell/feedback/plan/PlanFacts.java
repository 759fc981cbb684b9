package org.askwell.feedback.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.askwell.accounts.Account;
import org.askwell.tickets.SupportStaff;
import org.askwell.web.FormErrors;

/**
 * What is entered about something that is planned, not yet checked.
 *
 * @param kind a name of {@link ServiceKind}
 * @param interval a name of {@link Interval}
 * @param dueOn a date as ISO 8601 has it
 * @param responsible the user name of somebody of support, or empty
 */
record PlanFacts(String kind, String interval, String dueOn, String responsible) {

    static PlanFacts of(PlannedService planned) {
        return new PlanFacts(
                planned.kind.name(),
                planned.interval.name(),
                planned.dueOn.toString(),
                planned.responsible == null ? "" : planned.responsible.username);
    }

    FormErrors errors(PlanMessages words) {
        var errors = FormErrors.none();
        if (kindNamed(kind).isEmpty()) {
            errors.add("kind", words.errorChoice());
        }
        if (Interval.named(interval).isEmpty()) {
            errors.add("interval", words.errorChoice());
        }
        if (day(dueOn) == null) {
            errors.add("dueOn", words.errorDay());
        }
        if (!responsible.isEmpty() && staff(responsible).isEmpty()) {
            errors.add("responsible", words.errorChoice());
        }
        return errors;
    }

    static Optional<ServiceKind> kindNamed(String name) {
        for (ServiceKind kind : ServiceKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @return the person of support with that user name */
    static Optional<Account> staff(String username) {
        return SupportStaff.all().stream()
                .filter(account -> account.username.equals(username))
                .findFirst();
    }
}
