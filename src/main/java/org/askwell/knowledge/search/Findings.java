package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.accounts.Language;

/**
 * What the viewer may read now of what was found.
 *
 * @param passages the ids of those found, best first
 * @param articles theirs and their translations
 */
record Findings(List<Long> passages, List<ReadableArticle> articles) {

    /** @return the articles with one of the keys, in every language */
    List<ReadableArticle> with(Collection<String> keys) {
        return articles.stream().filter(article -> keys.contains(article.key())).toList();
    }

    /** @return one article for each key, in the order of the keys: in the wanted language, else in the other one */
    List<ReadableArticle> shown(List<String> keys, Language wanted) {
        Map<String, ReadableArticle> byKey = new HashMap<>();
        for (ReadableArticle article : articles) {
            byKey.merge(article.key(), article, (one, other) -> one.language() == wanted ? one : other);
        }
        var shown = new ArrayList<ReadableArticle>();
        keys.forEach(key -> shown.add(byKey.get(key)));
        return shown;
    }
}
