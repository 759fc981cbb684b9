package org.askwell.notifications;

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
    /** To the agent who was given the ticket by somebody else. */
    TICKET_ASSIGNED(true),
    /** To the requester: who works on it. */
    TICKET_TAKEN(false),
    /** To everybody whose ticket the article solves (R5, R6). */
    ARTICLE_FROM_TICKET(true),
    /** To everybody who follows the article. */
    ARTICLE_UPDATED(true),
    PATCH_PUBLISHED(true),
    /** To everybody whose product the patch is for (R28). */
    PATCH_RECALLED(true),
    /** To the release managers. */
    AUTHORIZATION_REQUESTED(true),
    AUTHORIZATION_GRANTED(true),
    AUTHORIZATION_REFUSED(true),
    /** A grant was taken back. */
    AUTHORIZATION_REVOKED(true);

    private final boolean mailed;

    NotificationKind(boolean mailed) {
        this.mailed = mailed;
    }

    public boolean mailed() {
        return mailed;
    }

    /** @return whether the object has a number that belongs into the subject of a mail */
    public boolean numbered() {
        return name().startsWith("TICKET_");
    }

    /** @return the icon of the design that goes with it */
    public String icon() {
        return switch (this) {
            case ARTICLE_FROM_TICKET, ARTICLE_UPDATED -> "book";
            case PATCH_PUBLISHED -> "download";
            case PATCH_RECALLED, TICKET_HURRIED -> "alert";
            case AUTHORIZATION_REQUESTED, AUTHORIZATION_GRANTED, AUTHORIZATION_REFUSED, AUTHORIZATION_REVOKED -> "lock";
            case TICKET_RESOLVED, TICKET_CLOSED -> "check";
            case TICKET_REPLIED, TICKET_WAITING -> "reply";
            default -> "ticket";
        };
    }

    /** @return whether the reader has to act */
    public boolean needsReader() {
        return this == TICKET_WAITING || this == TICKET_HURRIED || this == AUTHORIZATION_REQUESTED;
    }
}
