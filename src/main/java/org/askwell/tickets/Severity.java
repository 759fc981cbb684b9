package org.askwell.tickets;

/** How badly a problem hurts, as the standard's classes have it. */
public enum Severity {
    /** The system cannot run. */
    A,
    /** Normal operation is affected, nothing is halted. */
    B,
    /** No effect on operation now, must be changed for the future. */
    C,
    /** A suggestion. */
    D
}
