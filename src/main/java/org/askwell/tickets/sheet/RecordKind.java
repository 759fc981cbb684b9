package org.askwell.tickets.sheet;

/** What a record is the copy of. */
public enum RecordKind {
    /** The ticket as it was opened. */
    TICKET,
    MESSAGE,
    EVENT,
    FILE
}
