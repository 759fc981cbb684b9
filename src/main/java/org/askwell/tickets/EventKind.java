package org.askwell.tickets;

/** What happened to a ticket. */
public enum EventKind {
    OPENED,
    ASSIGNED,
    REPLIED,
    NOTED,
    WAITING,
    ATTACHED,
    RESOLVED,
    REOPENED,
    CLOSED,
    WITHDRAWN,
    RECLASSIFIED,
    CAUSE_FOUND,
    PLANNED,
    ESCALATED_TO_EXPERTS,
    ESCALATED_TO_SPECIALISTS,
    HURRIED,
    RATED,
    ARTICLE_LINKED,
    DRAFTED,
    SHARED,
    KEPT_PERSONAL,
    CONFIDENTIAL_ADDED,
    CONFIDENTIAL_WIPED;

    /** @return whether the event's details are a name to be shown beside it */
    public boolean named() {
        return this == ASSIGNED || this == RECLASSIFIED || this == ARTICLE_LINKED || this == DRAFTED;
    }

    /** @return whether only support sees the event in the timeline */
    public boolean internal() {
        return this == NOTED || this == DRAFTED;
    }
}
