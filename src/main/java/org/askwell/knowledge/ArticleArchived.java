package org.askwell.knowledge;

import org.askwell.accounts.Language;

/** An article was withdrawn: no reader finds it any more. */
public record ArticleArchived(long id, String key, Language language, String title) {

    static ArticleArchived of(Article article) {
        return new ArticleArchived(article.id, article.key, article.language, article.title);
    }
}
