package org.askwell.knowledge;

/** Where an article is on its way: written, checked by an editor, readable, withdrawn. */
public enum State {
    DRAFT,
    REVIEW,
    PUBLISHED,
    ARCHIVED
}
