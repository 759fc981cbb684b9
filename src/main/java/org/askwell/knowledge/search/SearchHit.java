package org.askwell.knowledge.search;

import java.util.List;

import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;

/**
 * One line of a list of hits, with the words of the question marked.
 *
 * @param why null for everybody but staff
 */
record SearchHit(
        Article article,
        String product,
        List<Highlights.Piece> title,
        List<Highlights.Piece> excerpt,
        double score,
        double confidence,
        Why why) {

    /** An article's answer is mostly at its beginning. */
    private static final int BEGINNING = 2_000;

    static SearchHit of(Candidate candidate, String product, Highlights highlights, Viewer viewer) {
        return new SearchHit(
                candidate.article(),
                product,
                highlights.mark(candidate.article().title),
                highlights.mark(highlights.excerpt(text(candidate))),
                candidate.score(),
                candidate.confidence(),
                candidate.why(viewer));
    }

    /** The passage that was found, unless it is the title or in the language that is not shown. */
    static String text(Candidate candidate) {
        Article article = candidate.article();
        if (candidate.evidence().role() == Passage.Role.BODY
                && Terms.languageOf(candidate.passage(), article.language) == article.language) {
            return candidate.passage().replace('\n', ' ');
        }
        return PlainText.of(article.body.substring(0, Math.min(article.body.length(), BEGINNING)));
    }

    public String excerptText() {
        var text = new StringBuilder();
        excerpt.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    public String url() {
        return "/articles/" + article.key;
    }
}
