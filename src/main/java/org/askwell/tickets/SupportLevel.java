package org.askwell.tickets;

/** Who looks for the solution (R25). */
public enum SupportLevel {
    FIRST_LINE,
    EXPERT,
    SPECIALIST;

    /** @return whether nobody is above */
    public boolean highest() {
        return this == SPECIALIST;
    }

    SupportLevel next() {
        return highest() ? this : values()[ordinal() + 1];
    }

    EventKind escalated() {
        return this == SPECIALIST ? EventKind.ESCALATED_TO_SPECIALISTS : EventKind.ESCALATED_TO_EXPERTS;
    }
}
