package org.askwell.knowledge.search;

import java.util.List;

/**
 * What was found for a question.
 *
 * @param candidates best first, whatever the decision
 * @param degraded whether the search engine was down and the database answered
 */
public record Retrieval(List<Candidate> candidates, Decision decision, boolean degraded) {

    static final Retrieval NOTHING = new Retrieval(List.of(), Decision.NONE, false);
}
