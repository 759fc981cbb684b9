package org.askwell.tickets;

import java.util.EnumSet;
import java.util.Set;

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
    BACKED_UP,
    BACKUP_WAIVED,
    RECORDS_COMPLETED,
    ACCEPTED,
    QUOTED,
    QUOTE_AGREED,
    QUOTE_DECLINED,
    REFUSED,
    THIRD_PARTY_NAMED,
    HURRIED,
    RATED,
    ARTICLE_LINKED,
    DRAFTED,
    SHARED,
    KEPT_PERSONAL,
    CONFIDENTIAL_ADDED,
    CONFIDENTIAL_WIPED;

    private static final Set<EventKind> NAMED = EnumSet.of(
            ASSIGNED,
            RECLASSIFIED,
            ARTICLE_LINKED,
            DRAFTED,
            BACKED_UP,
            BACKUP_WAIVED,
            RECORDS_COMPLETED,
            QUOTED,
            QUOTE_AGREED,
            QUOTE_DECLINED,
            REFUSED,
            THIRD_PARTY_NAMED);

    /** @return whether the event's details are to be shown beside it */
    public boolean named() {
        return NAMED.contains(this);
    }

    /** @return whether only support sees the event in the timeline */
    public boolean internal() {
        return this == NOTED || this == DRAFTED;
    }
}
