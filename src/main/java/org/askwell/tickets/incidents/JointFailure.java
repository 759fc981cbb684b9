package org.askwell.tickets.incidents;

/** Why a ticket did not get what was said to all. */
public enum JointFailure {
    /** Its state does not allow it any more. */
    STATE,
    /** It went wrong again and again. */
    FAILED
}
