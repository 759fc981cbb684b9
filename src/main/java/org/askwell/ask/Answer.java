package org.askwell.ask;

import java.util.Optional;

import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.Markdown;
import org.askwell.knowledge.search.Candidate;
import org.askwell.knowledge.search.Question;
import org.askwell.knowledge.search.Thresholds;
import org.askwell.knowledge.search.Why;

/**
 * An entry to be read in place.
 *
 * @param html the article's text, safe to show as it is; null for long ones
 * @param excerpt the part of a long article that fits best
 * @param likely whether it most probably is the answer
 * @param why it was offered, for staff and only while the question is typed; else null
 */
record Answer(Article article, String html, String excerpt, boolean likely, Why why) {

    /** In characters of Markdown; what is longer is a manual, which is read on its own page. */
    private static final int IN_PLACE = 12_000;

    static Answer of(Candidate candidate, Question question, Thresholds thresholds, Viewer viewer) {
        return new Answer(
                candidate.article(),
                html(candidate.article()),
                candidate.excerpt(question),
                candidate.confidence() >= thresholds.answer(),
                candidate.why(viewer));
    }

    static Answer of(Article article, ShownEntry entry, Thresholds thresholds) {
        return new Answer(
                article,
                html(article),
                Markdown.excerpt(article.body, 400),
                entry.confidence >= thresholds.answer(),
                null);
    }

    /** Without the headings' anchors, as several articles stand on one page. */
    private static String html(Article article) {
        return Optional.of(article.body)
                .filter(body -> body.length() <= IN_PLACE)
                .map(body -> Markdown.of(body, heading -> heading).html())
                .map(html -> html.replaceAll("(?s)<a [^>]*class=\"permalink\"[^>]*>.*?</a>", "")
                        .replaceAll("(<h[1-6])( id=\"[^\"]*\")", "$1"))
                .orElse(null);
    }

    public String key() {
        return article.key;
    }
}
