package org.askwell.knowledge;

/** What can be wrong with a field of an article. */
public enum Flaw {
    MISSING,
    TOO_LONG,
    TOO_MANY,
    MALFORMED,
    UNKNOWN,
    TAKEN
}
