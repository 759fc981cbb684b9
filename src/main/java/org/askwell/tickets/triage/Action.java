package org.askwell.tickets.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.tickets.Severity;
import org.askwell.tickets.SupportLevel;

/**
 * What a rule gives a ticket; null for what it leaves as it is.
 *
 * @param queue a queue's code
 * @param level experts or the specialist team
 * @param assignee a user name of support
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(String queue, Severity severity, SupportLevel level, String assignee) {

    static final Action NOTHING = new Action(null, null, null, null);

    public Action {
        queue = Condition.text(queue);
        assignee = Condition.text(assignee);
    }

    /** @return both; what this one gives stays */
    Action and(Action other) {
        return new Action(
                queue == null ? other.queue : queue,
                severity == null ? other.severity : severity,
                level == null ? other.level : level,
                assignee == null ? other.assignee : assignee);
    }

    /** @return what this one gives and the other one does not */
    Action beyond(Action other) {
        return new Action(
                other.queue == null ? queue : null,
                other.severity == null ? severity : null,
                other.level == null ? level : null,
                other.assignee == null ? assignee : null);
    }

    boolean empty() {
        return equals(NOTHING);
    }
}
