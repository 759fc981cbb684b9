package org.askwell.feedback.opinions;

/** How far an opinion has got. */
public enum OpinionState {
    RECEIVED,
    ANSWERED,
    /** It was told what was done about it. */
    SETTLED
}
