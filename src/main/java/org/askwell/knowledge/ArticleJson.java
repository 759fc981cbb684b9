package org.askwell.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.askwell.accounts.Language;

/** An article as the REST API gives it. */
record ArticleJson(
        String key,
        String language,
        String kind,
        String product,
        String versions,
        String audience,
        String category,
        String state,
        String title,
        String body,
        String html,
        List<String> errorCodes,
        List<String> variants,
        List<String> related,
        LocalDate updatedOn,
        Instant publishedAt,
        int revision,
        int version) {

    /** An article in a list. */
    record Summary(
            String key,
            String language,
            String kind,
            String product,
            String category,
            String state,
            String audience,
            String title,
            LocalDate updatedOn) {

        static Summary of(ArticleRow row) {
            return new Summary(
                    row.key(),
                    row.language().tag(),
                    Slug.of(row.kind()),
                    row.productCode(),
                    row.category(),
                    Slug.of(row.state()),
                    Slug.of(row.audience()),
                    row.title(),
                    row.updatedOn());
        }
    }

    static ArticleJson of(Article article, String html) {
        return new ArticleJson(
                article.key,
                article.language.tag(),
                Slug.of(article.kind),
                article.productCode,
                article.versions,
                Slug.of(article.audience),
                article.category,
                Slug.of(article.state),
                article.title,
                article.body,
                html,
                article.errorCodes,
                article.variants,
                article.related,
                article.updatedOn,
                article.publishedAt,
                article.revision,
                article.version);
    }

    static String path(Article article) {
        Language language = article.language;
        return "/api/v1/articles/" + article.key + "?language=" + language.tag();
    }
}
