package org.askwell.tickets;

import java.util.EnumSet;
import java.util.Set;

/** What happened to a ticket. */
public enum EventKind {
    OPENED,
    ASSIGNED,
    UNASSIGNED,
    REPLIED,
    NOTED,
    WAITING,
    RESUMED,
    ATTACHED,
    RESOLVED,
    REOPENED,
    CLOSED,
    CLOSING_UNDONE,
    WITHDRAWN,
    RECLASSIFIED,
    MOVED,
    SORTED,
    QUEUED,
    UNQUEUED,
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
    CONFIDENTIAL_WIPED,
    FOLLOW_UP,
    FOLLOW_UP_CLEARED,
    FOLLOW_UP_DUE,
    /** The ticket goes on in another one. */
    MERGED,
    MERGE_UNDONE,
    /** Another ticket goes on in this one. */
    TOOK_IN,
    TAKING_IN_UNDONE,
    SPLIT_OFF,
    SPLIT_FROM,
    INCIDENT_DECLARED,
    INCIDENT_ENDED,
    INCIDENT_JOINED,
    INCIDENT_LEFT,
    /** Something was said to all tickets of the incident. */
    ALL_TOLD;

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
            THIRD_PARTY_NAMED,
            FOLLOW_UP,
            MOVED,
            SORTED,
            QUEUED,
            MERGED,
            MERGE_UNDONE,
            TOOK_IN,
            TAKING_IN_UNDONE,
            SPLIT_OFF,
            SPLIT_FROM,
            INCIDENT_DECLARED,
            INCIDENT_ENDED,
            INCIDENT_JOINED,
            INCIDENT_LEFT,
            ALL_TOLD);

    /** @return whether the event's details are to be shown beside it */
    public boolean named() {
        return NAMED.contains(this);
    }

    /** @return whether only support sees the event in the timeline */
    public boolean internal() {
        return switch (this) {
            case NOTED, DRAFTED, SORTED, QUEUED, UNQUEUED, FOLLOW_UP, FOLLOW_UP_CLEARED, FOLLOW_UP_DUE, ALL_TOLD ->
                true;
            default -> false;
        };
    }
}
