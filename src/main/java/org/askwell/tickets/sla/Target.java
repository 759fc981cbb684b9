package org.askwell.tickets.sla;

/** What is promised to happen in time (standard, 4.3). */
public enum Target {
    /** The customer has an answer. */
    RESPOND,
    /** Somebody is on site, or the cause is found. */
    CAUSE,
    /** The customer has a plan for the solution. */
    PLAN,
    /** The solution is there. */
    RESOLVE
}
