package org.askwell.tickets;

/** How a request came in (R22). */
public enum Channel {
    WEB,
    MAIL,
    PHONE,
    FAX,
    WALK_IN
}
