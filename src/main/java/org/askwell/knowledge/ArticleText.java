package org.askwell.knowledge;

import java.util.List;

/** Everything about an article that its author decides; the same from the editor, the REST API and files. */
public record ArticleText(
        Kind kind,
        String productCode,
        String versions,
        Audience audience,
        String organisationCode,
        String category,
        String title,
        String body,
        List<String> errorCodes,
        List<String> variants,
        List<String> related) {

    public ArticleText {
        errorCodes = errorCodes == null ? List.of() : List.copyOf(errorCodes);
        variants = variants == null ? List.of() : List.copyOf(variants);
        related = related == null ? List.of() : List.copyOf(related);
    }

    public static ArticleText of(Article article) {
        return new ArticleText(
                article.kind,
                article.productCode,
                article.versions,
                article.audience,
                article.organisationCode,
                article.category,
                article.title,
                article.body,
                article.errorCodes,
                article.variants,
                article.related);
    }

    /** @return the same text with other known wordings */
    public ArticleText withVariants(List<String> otherVariants) {
        return new ArticleText(
                kind,
                productCode,
                versions,
                audience,
                organisationCode,
                category,
                title,
                body,
                errorCodes,
                otherVariants,
                related);
    }

    ArticleText with(String otherTitle, String otherBody) {
        return new ArticleText(
                kind,
                productCode,
                versions,
                audience,
                organisationCode,
                category,
                otherTitle,
                otherBody,
                errorCodes,
                variants,
                related);
    }
}
