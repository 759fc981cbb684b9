package org.askwell.changes;

import java.util.Arrays;
import java.util.List;

/** How far a change has come; {@link Flow} says what leads from one to the next. */
public enum ChangeState {
    REQUESTED,
    /** The customer's manager wants it (R13). */
    CONFIRMED,
    ASSESSED,
    /** The vendor will do it (R10, R11). */
    ACCEPTED,
    PLANNED,
    /** The design idea was explained: work may start (R15). */
    EXPLAINED,
    BUILT,
    TESTED,
    /** The customer confirmed every criterion (R16). */
    APPROVED,
    /** The window of the release is fixed and everybody was told (R17). */
    ANNOUNCED,
    /** Everything is backed up and the customer's administrator is there. */
    PREPARED,
    RELEASED,
    /** The customer signed the update record (R18). */
    CLOSED,
    REFUSED,
    WITHDRAWN;

    /** @return whether nothing more happens */
    public boolean finished() {
        return this == CLOSED || dropped();
    }

    /** @return whether it ended before it was done */
    public boolean dropped() {
        return this == REFUSED || this == WITHDRAWN;
    }

    /** @return whether the customer has to act */
    public boolean waitingOnCustomer() {
        return this == REQUESTED || this == TESTED || this == RELEASED;
    }

    /** @return the states of a change that goes well, in order */
    public static List<ChangeState> way() {
        return Arrays.stream(values()).filter(state -> !state.dropped()).toList();
    }

    /** @return the states from this one to another that comes later on the way, both included */
    List<ChangeState> to(ChangeState last) {
        return way().subList(ordinal(), last.ordinal() + 1);
    }
}
