package org.askwell.ask;

/** How an inquiry ended: it is open, an entry solved it, it became a ticket, or nobody came back to it. */
public enum Outcome {
    ASKED,
    SOLVED,
    ESCALATED,
    ABANDONED
}
