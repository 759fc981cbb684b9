package org.askwell.knowledge;

import java.util.List;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/**
 * What an article's page shows.
 *
 * @param wanted the language the reader asked for, which the article may not be there in
 * @param translated whether the reader may switch to the other language
 * @param related what to read next, as far as the viewer may see it
 * @param vote the reader's own, or null
 */
record ArticlePage(
        Article article,
        Markdown text,
        Language wanted,
        boolean translated,
        List<ArticleRow> related,
        ArticleVote vote,
        boolean subscribed,
        boolean asksWhy) {

    static ArticlePage of(Article article, Markdown text, Viewer viewer, Language wanted, boolean asksWhy) {
        boolean translated =
                Article.visibleTo(viewer, article.key, article.language.other()).isPresent();
        ArticleVote vote =
                viewer.loggedIn() ? ArticleVote.of(article, viewer.accountId()).orElse(null) : null;
        boolean subscribed = viewer.loggedIn() && ArticleSubscription.exists(article.key, viewer.accountId());
        return new ArticlePage(article, text, wanted, translated, related(article, viewer), vote, subscribed, asksWhy);
    }

    /** @return whether the reader gets the other language than the wanted one */
    public boolean untranslated() {
        return article.language != wanted;
    }

    /** @return the versions it is true for as readers know it from mathematics, or null */
    public String versions() {
        return article.versions == null
                ? null
                : article.versions.replace(">=", "≥ ").replace("<=", "≤ ");
    }

    /** @return the address of the article in whatever language the reader prefers */
    public String path() {
        return "/articles/" + article.key;
    }

    /** @return the address of the article in a language */
    public String path(Language language) {
        return path() + "?language=" + language.tag();
    }

    private static List<ArticleRow> related(Article article, Viewer viewer) {
        if (article.related.isEmpty()) {
            return List.of();
        }
        var scope = ArticleScope.readableBy(viewer)
                .preferring(article.language)
                .and("a.key in :related", "related", article.related);
        return ArticleRow.first(scope, ArticleRow.BY_USE, 6);
    }
}
