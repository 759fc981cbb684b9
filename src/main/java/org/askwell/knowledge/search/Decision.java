package org.askwell.knowledge.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may honestly be said about a question: here is the answer, these may help, or nothing fits. */
public enum Decision {
    @JsonProperty("answer")
    ANSWER,
    @JsonProperty("candidates")
    CANDIDATES,
    @JsonProperty("none")
    NONE;

    /** Above it the first entry was right nine times out of ten on the question sets the confidence was fitted to. */
    private static final double ANSWER_FROM = 0.7;

    /** Below it the first entry was wrong nine times out of ten. */
    private static final double CANDIDATES_FROM = 0.25;

    /** @param confidence of the first entry, 0..1; 0 if there is none */
    static Decision of(double confidence) {
        if (confidence >= ANSWER_FROM) {
            return ANSWER;
        }
        return confidence >= CANDIDATES_FROM ? CANDIDATES : NONE;
    }
}
