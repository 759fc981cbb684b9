package org.askwell.knowledge.imports;

/** Why a row cannot be imported. */
public enum RowFlaw {
    NO_JSON,
    KEY,
    LANGUAGE,
    TITLE,
    TEXT,
    VARIANTS,
    PRODUCT,
    AUDIENCE,
    REPEATED,
    REFUSED
}
