package org.askwell.tickets.bulk;

import java.util.List;

import org.askwell.accounts.Account;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportStaff;
import org.askwell.tickets.queues.QueueChoice;
import org.askwell.web.FormErrors;

/**
 * What can be done with the ticked tickets of a list.
 *
 * @param staff who can be given tickets
 * @param queues in which tickets can be put
 */
public record BulkBar(BulkOrder order, List<Account> staff, List<QueueChoice> queues, FormErrors errors) {

    public static BulkBar of(BulkOrder order, List<QueueChoice> queues, FormErrors errors) {
        return new BulkBar(order, SupportStaff.all(), queues, errors);
    }

    public Severity[] severities() {
        return Severity.values();
    }
}
