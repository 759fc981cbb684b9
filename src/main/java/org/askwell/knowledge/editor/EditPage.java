package org.askwell.knowledge.editor;

import java.util.List;

import org.askwell.accounts.Language;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleRevision;
import org.askwell.knowledge.Markdown;
import org.askwell.knowledge.search.NearDuplicate;
import org.askwell.web.FormErrors;

/**
 * What the page for writing an article shows.
 *
 * @param article the saved one, or null for a new one
 * @param translation the other language's article, or null
 * @param newest the newest revision when somebody else was faster, else null
 * @param duplicates wordings of other articles that nearly say what this one's say
 */
record EditPage(
        Article article,
        ArticleForm form,
        FormErrors errors,
        Article translation,
        ArticleRevision newest,
        Markdown preview,
        boolean saved,
        List<NearDuplicate> duplicates,
        List<Product> products,
        List<Organisation> organisations,
        List<String> categories) {

    /** @return the language being written */
    public Language language() {
        return Language.ofTag(form.language).orElse(Language.EN);
    }

    /** @return where the form is sent to */
    public String action() {
        return article == null ? "/editor/articles" : "/editor/articles/" + article.id;
    }
}
