package org.askwell.knowledge;

/** Why an article did not help. */
public enum VoteReason {
    UNCLEAR,
    OTHER_PROBLEM,
    OUTDATED
}
