package org.askwell.knowledge.search;

import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;

/**
 * An article that may answer a question.
 *
 * @param article in the language to be shown, whichever of its languages was found
 * @param score what candidates are ordered by; comparable within one question only
 * @param confidence the probability that it answers the question, 0..1
 * @param passage the text that matches best, in the language in which it was found
 */
public record Candidate(Article article, double score, double confidence, Evidence evidence, String passage) {

    public String key() {
        return article.key;
    }

    /** @return what made the confidence, for staff; null for everybody else, for whom nothing is worked out */
    public Why why(Viewer viewer) {
        return viewer.staff() ? new Why(confidence, evidence.reasons()) : null;
    }

    /** @return the part of the article that fits the question best, two or three lines of plain text */
    public String excerpt(Question question) {
        return new Highlights(question).excerpt(SearchHit.text(this));
    }
}
