package org.askwell.knowledge;

import org.askwell.accounts.Language;

/**
 * An article became readable, or a new text of a readable one did.
 *
 * @param again whether it had been published before, so that readers get an update and not something new
 * @param organisationCode the one customer it is for, or null
 * @param sourceTicket the ticket whose solution it records, or null (R6)
 */
public record ArticlePublished(
        long id,
        String key,
        Language language,
        String title,
        Audience audience,
        String organisationCode,
        String productCode,
        Long sourceTicket,
        boolean again) {

    static ArticlePublished of(Article article, boolean again) {
        return new ArticlePublished(
                article.id,
                article.key,
                article.language,
                article.title,
                article.audience,
                article.organisationCode,
                article.productCode,
                article.sourceTicket,
                again);
    }
}
