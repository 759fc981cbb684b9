package org.askwell.knowledge;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.askwell.accounts.CurrentUser;

/** Articles that other rooms know by key only, as the reader of the page may see them. */
@RequestScoped
@Named
public class ReadableArticles {

    private static final int MAX = 20;

    @Inject
    CurrentUser user;

    /** @return the first 20 of them that the reader may see, in the reader's language if they are there in it */
    public List<ArticleRow> of(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var scope = ArticleScope.readableBy(user.viewer())
                .preferring(user.viewer().language())
                .and("a.key in :keys", "keys", keys);
        return ArticleRow.first(scope, ArticleRow.BY_TITLE, MAX);
    }

    /** @return its title, or the key of an article that the reader may not see */
    public String titleOf(String key) {
        return of(List.of(key)).stream().map(ArticleRow::title).findFirst().orElse(key);
    }
}
