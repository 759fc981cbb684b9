package org.askwell.tickets.sheet;

/**
 * Something that is not as it was recorded.
 *
 * @param position of the record, or 0 for what has none
 */
public record Fault(int position, Reason reason) {

    /** What is wrong. */
    public enum Reason {
        /** The record before it is missing. */
        GAP,
        /** The record's content or hash was changed. */
        REWRITTEN,
        /** What it is the copy of was changed afterwards. */
        CHANGED,
        /** What it is the copy of is gone. */
        REMOVED,
        /** The last records are missing. */
        CUT,
        /** There is something of which there is no record. */
        UNRECORDED
    }
}
