package org.askwell.notifications;

import java.util.EnumSet;
import java.util.Set;

/** What a notification tells, and whether it is worth a mail. */
public enum NotificationKind {
    /** To the requester: the ticket exists. */
    TICKET_RECEIVED(true),
    /** To support: somebody needs help. */
    TICKET_OPENED(true),
    TICKET_REPLIED(true),
    /** To the requester, whose turn it is. */
    TICKET_WAITING(true),
    TICKET_RESOLVED(true),
    TICKET_REOPENED(true),
    TICKET_CLOSED(false),
    TICKET_WITHDRAWN(false),
    TICKET_HURRIED(true),
    /** To support: three quarters of a promised time are over. */
    TICKET_ENDANGERED(true),
    /** To support and supervisors: a promise is broken. */
    TICKET_LATE(true),
    /** To the people of the next level (R25). */
    TICKET_ESCALATED(true),
    /** To support: an emergency was solved, and its records are not complete (R14). */
    TICKET_RECORDS_DUE(true),
    /** To supervisors: out of warranty (R11). */
    TICKET_UNDECIDED(true),
    TICKET_ACCEPTED(true),
    /** To the customer, whose manager answers. */
    TICKET_QUOTED(true),
    TICKET_QUOTE_ANSWERED(true),
    TICKET_REFUSED(true),
    /** To the agent who was given the ticket by somebody else. */
    TICKET_ASSIGNED(true),
    /** To the requester: who works on it. */
    TICKET_TAKEN(false),
    /** To the requester: the problem goes on in another ticket. */
    TICKET_MERGED(true),
    /** To the requester: it goes on by itself again. */
    TICKET_MERGE_UNDONE(true),
    /** To those of support whom an internal note names. */
    TICKET_MENTIONED(true),
    /** To those of support who watch the ticket. */
    TICKET_WATCHED(false),
    /** To support: the day has come on which it wanted to see the ticket again. */
    TICKET_CAME_BACK(true),
    /** To everybody whose ticket the article solves (R5, R6). */
    ARTICLE_FROM_TICKET(true),
    /** To everybody who follows the article. */
    ARTICLE_UPDATED(true),
    /** To the release managers who did not make the patch: test it and approve it. */
    PATCH_IN_TEST(true),
    /** To those who made the patch. */
    PATCH_APPROVED(true),
    /** To those who made the patch. */
    PATCH_SENT_BACK(true),
    PATCH_PUBLISHED(true),
    /** To everybody whose open ticket the patch repairs. */
    PATCH_FOR_TICKET(true),
    /** To everybody who has a patch that this one replaces. */
    PATCH_SUPERSEDING(true),
    /** To customers who have not reported the patch as installed. */
    PATCH_REMINDER(true),
    /** To everybody whose product the patch is for (R28). */
    PATCH_RECALLED(true),
    /** To everybody who follows the product and is not told anyway. */
    FOLLOWED_PATCH_PUBLISHED(true),
    /** As above, of a patch that replaces others. */
    FOLLOWED_PATCH_REPLACING(true),
    /** As above, of a patch that must not be installed any more. */
    FOLLOWED_PATCH_RECALLED(true),
    /** To the release managers or the customer's managers, or whom they asked to decide. */
    AUTHORIZATION_REQUESTED(true),
    /** To the same: the time to decide is over. */
    AUTHORIZATION_OVERDUE(true),
    AUTHORIZATION_GRANTED(true),
    AUTHORIZATION_REFUSED(true),
    /** A grant was taken back. */
    AUTHORIZATION_REVOKED(true),
    /** To a person or a customer's people, who have not asked for it. */
    RIGHT_GIVEN(true),
    RIGHT_REVOKED(true),
    /** To the customer's managers, one of whom has to confirm it (R13). */
    CHANGE_REQUESTED(true),
    /** To support, which has to assess it. */
    CHANGE_CONFIRMED(true),
    /** To the supervisors, who decide. */
    CHANGE_ASSESSED(true),
    CHANGE_ACCEPTED(true),
    CHANGE_PLANNED(true),
    CHANGE_EXPLAINED(true),
    /** To support, of whom somebody else has to test it (R16). */
    CHANGE_BUILT(true),
    /** To the customer, who has to confirm the criteria. */
    CHANGE_TESTED(true),
    CHANGE_APPROVED(true),
    /** To everybody at the customer (R17). */
    CHANGE_ANNOUNCED(true),
    CHANGE_PREPARED(false),
    /** To the customer, whose manager has to sign (R18). */
    CHANGE_RELEASED(true),
    CHANGE_CLOSED(true),
    CHANGE_REFUSED(true),
    CHANGE_WITHDRAWN(true),
    CHANGE_RETURNED(true),
    /** To whoever is responsible: something planned for a customer is to be done (R26). */
    SERVICE_DUE(true),
    /** To supervisors who are not concerned: a customer's opinion is to be answered (R27). */
    OPINION_RECEIVED(true),
    /** To the author of the opinion. */
    OPINION_ANSWERED(true),
    /** To the same: what was done about it. */
    OPINION_SETTLED(true),
    /** To supervisors and administrators who are not concerned: the promised time is over. */
    OPINION_OVERDUE(true);

    private static final Set<NotificationKind> NEEDING = EnumSet.of(
            TICKET_WAITING,
            TICKET_HURRIED,
            TICKET_LATE,
            TICKET_ESCALATED,
            TICKET_RECORDS_DUE,
            TICKET_UNDECIDED,
            TICKET_QUOTED,
            AUTHORIZATION_REQUESTED,
            AUTHORIZATION_OVERDUE,
            PATCH_IN_TEST,
            PATCH_SENT_BACK,
            CHANGE_REQUESTED,
            CHANGE_CONFIRMED,
            CHANGE_ASSESSED,
            CHANGE_BUILT,
            CHANGE_TESTED,
            CHANGE_APPROVED,
            CHANGE_RELEASED,
            SERVICE_DUE,
            OPINION_RECEIVED,
            OPINION_OVERDUE);

    private final boolean mailed;

    NotificationKind(boolean mailed) {
        this.mailed = mailed;
    }

    public boolean mailed() {
        return mailed;
    }

    /** @return whether the object has a number that belongs into the subject of a mail */
    public boolean numbered() {
        return name().startsWith("TICKET_") || name().startsWith("CHANGE_") || name().startsWith("OPINION_");
    }

    /** @return whether it is about a ticket, whose requester may answer the mail */
    boolean answerable() {
        return name().startsWith("TICKET_");
    }

    /** @return the icon of the design that goes with it */
    public String icon() {
        return switch (this) {
            case ARTICLE_FROM_TICKET, ARTICLE_UPDATED -> "book";
            case PATCH_IN_TEST,
                    PATCH_PUBLISHED,
                    PATCH_FOR_TICKET,
                    PATCH_SUPERSEDING,
                    PATCH_REMINDER,
                    FOLLOWED_PATCH_PUBLISHED,
                    FOLLOWED_PATCH_REPLACING -> "download";
            case PATCH_RECALLED,
                    FOLLOWED_PATCH_RECALLED,
                    PATCH_SENT_BACK,
                    TICKET_HURRIED,
                    AUTHORIZATION_OVERDUE,
                    TICKET_ENDANGERED,
                    TICKET_ESCALATED,
                    TICKET_RECORDS_DUE,
                    OPINION_OVERDUE -> "alert";
            case TICKET_LATE -> "breach";
            case SERVICE_DUE -> "clock";
            case AUTHORIZATION_REQUESTED,
                    AUTHORIZATION_GRANTED,
                    AUTHORIZATION_REFUSED,
                    AUTHORIZATION_REVOKED,
                    RIGHT_GIVEN,
                    RIGHT_REVOKED -> "lock";
            case PATCH_APPROVED, TICKET_RESOLVED, TICKET_CLOSED, CHANGE_CLOSED, OPINION_SETTLED -> "check";
            case TICKET_REPLIED, TICKET_WAITING, TICKET_MENTIONED, OPINION_RECEIVED, OPINION_ANSWERED -> "reply";
            case TICKET_WATCHED -> "eye";
            case TICKET_CAME_BACK -> "clock";
            default -> "ticket";
        };
    }

    /** @return whether the reader has to act */
    public boolean needsReader() {
        return NEEDING.contains(this);
    }
}
