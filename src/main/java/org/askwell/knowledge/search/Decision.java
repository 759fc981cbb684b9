package org.askwell.knowledge.search;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may honestly be said about a question: here is the answer, these may help, or nothing fits. */
public enum Decision {
    @JsonProperty("answer")
    ANSWER,
    @JsonProperty("candidates")
    CANDIDATES,
    @JsonProperty("none")
    NONE
}
