package org.askwell.knowledge;

/** What sort of help an article gives. */
public enum Kind {
    FAQ,
    HOW_TO,
    KNOWN_ISSUE,
    MANUAL
}
