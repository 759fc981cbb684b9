package org.askwell.tickets.bulk;

import java.time.LocalDate;
import java.util.List;

import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportStaff;
import org.askwell.tickets.Ticket;
import org.askwell.tickets.merging.TicketNumber;
import org.askwell.tickets.queues.TicketQueue;
import org.askwell.web.FormErrors;

/**
 * What is to be done with which tickets, not yet checked.
 *
 * @param assignee the user name of somebody of support, for {@link BulkAction#ASSIGN}
 * @param severity for {@link BulkAction#SEVERITY}, else null
 * @param queue a queue's code, or {@link TicketQueue#NONE} for taking them out, for {@link BulkAction#QUEUE}
 * @param followUpOn for {@link BulkAction#FOLLOW_UP}; null takes the date away
 * @param incident the number of an incident as typed, for {@link BulkAction#JOIN_INCIDENT}
 * @param back where the list is
 */
public record BulkOrder(
        BulkAction action,
        String assignee,
        Severity severity,
        String queue,
        LocalDate followUpOn,
        String incident,
        List<Picked> tickets,
        String back) {

    /** How many tickets one order may have: the largest page of a list. */
    static final int MOST = 100;

    /** @return an order of which nothing is entered yet */
    public static BulkOrder blank(String back) {
        return new BulkOrder(null, "", null, "", null, "", List.of(), back);
    }

    FormErrors errors(BulkMessages words, LocalDate today) {
        FormErrors errors = FormErrors.none();
        if (tickets.isEmpty()) {
            errors.add("tickets", words.errorNone());
        } else if (tickets.size() > MOST) {
            errors.add("tickets", words.errorMost(MOST));
        }
        if (action == BulkAction.ASSIGN && SupportStaff.withUsername(assignee).isEmpty()) {
            errors.add("assignee", words.errorAssignee());
        }
        if (action == BulkAction.SEVERITY && severity == null) {
            errors.add("severity", words.errorSeverity());
        }
        if (action == BulkAction.QUEUE
                && !queue.equals(TicketQueue.NONE)
                && TicketQueue.active(queue).isEmpty()) {
            errors.add("queue", words.errorQueue());
        }
        if (action == BulkAction.FOLLOW_UP && !Ticket.followUpFits(followUpOn, today)) {
            errors.add("followUpOn", words.errorDay());
        }
        if (action == BulkAction.JOIN_INCIDENT
                && Ticket.incident(incidentNumber()).isEmpty()) {
            errors.add("incident", words.errorIncident());
        }
        return errors;
    }

    /** @return what the tickets are given, for the record, or null */
    String value() {
        return switch (action) {
            case ASSIGN -> assignee;
            case SEVERITY -> severity.name();
            case QUEUE -> queue;
            case FOLLOW_UP -> followUpOn == null ? null : followUpOn.toString();
            case JOIN_INCIDENT -> incidentNumber();
            case WAIT, RESUME, CLOSE, LEAVE_INCIDENT -> null;
        };
    }

    String incidentNumber() {
        return TicketNumber.of(incident);
    }

    /** @return the day as a form has it */
    public String day() {
        return followUpOn == null || followUpOn.equals(LocalDate.MIN) ? "" : followUpOn.toString();
    }
}
