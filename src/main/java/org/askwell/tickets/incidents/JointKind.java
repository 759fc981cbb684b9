package org.askwell.tickets.incidents;

import org.askwell.tickets.SupportSide;

/** What is said to all tickets of an incident at once. */
public enum JointKind {
    REPLY,
    /** A reply after which every ticket waits for its customer. */
    QUESTION,
    /** The solution, which every customer confirms or rejects. */
    SOLUTION;

    /** @throws IllegalArgumentException for a note, which no customer reads */
    static JointKind of(SupportSide.Kind kind) {
        return valueOf(kind.name());
    }
}
