package org.askwell.ask;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.LinkedArticles;
import org.askwell.knowledge.ArticleRow;
import org.askwell.knowledge.ArticleScope;

/** Lets a patch name articles: downloads and knowledge do not know each other. */
@ApplicationScoped
class ArticlesOfPatches implements LinkedArticles {

    @Override
    public List<Link> of(List<String> keys, Viewer viewer) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var scope =
                ArticleScope.readableBy(viewer).preferring(viewer.language()).and("a.key in :keys", "keys", keys);
        return ArticleRow.first(scope, ArticleRow.BY_TITLE, keys.size()).stream()
                .sorted(Comparator.comparingInt(row -> keys.indexOf(row.key())))
                .map(row -> new Link(row.key(), row.title(), row.language()))
                .toList();
    }
}
