package org.askwell.tickets.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.askwell.tickets.Choice;
import org.askwell.tickets.Severity;
import org.askwell.web.ReturnPath;
import org.jboss.resteasy.reactive.RestForm;

/** The boxes of a list and what is to be done with the ticked ones. */
public class BulkForm {

    @RestForm
    @NotNull
    BulkAction action;

    @RestForm
    String assignee;

    @RestForm
    String severity;

    @RestForm
    String queue;

    @RestForm
    String followUpOn;

    @RestForm
    String incident;

    @RestForm
    List<String> ticket;

    @RestForm
    String back;

    BulkOrder order() {
        return new BulkOrder(
                action,
                assignee == null ? "" : assignee,
                severity == null || severity.isEmpty() ? null : Choice.of(Severity.class, severity),
                queue == null ? "" : queue,
                day(followUpOn),
                incident == null ? "" : incident,
                ticket == null
                        ? List.of()
                        : ticket.stream()
                                .map(Picked::of)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList(),
                back == null ? "/desk" : ReturnPath.of(back).toString());
    }

    /** What is no day is one that is refused: long past. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }
}
