package org.askwell.knowledge.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleRevision;
import org.askwell.knowledge.Category;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.knowledge.Markdown;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.State;
import org.askwell.knowledge.search.NearDuplicates;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Makes the editor's page from what is typed and what is saved. */
@ApplicationScoped
class EditPages {

    @Inject
    Messages words;

    @Inject
    CurrentUser user;

    @Inject
    NearDuplicates duplicates;

    @CheckedTemplate(basePath = "knowledge/editor")
    static class Templates {
        static native TemplateInstance edit(EditPage page);
    }

    TemplateInstance of(Article article, ArticleForm form, FormErrors errors) {
        return page(article, form, errors, null, false);
    }

    TemplateInstance of(Article article, ArticleForm form, FormErrors errors, boolean saved) {
        return page(article, form, errors, null, saved);
    }

    /** @return the page with what was typed beside what somebody else saved meanwhile */
    TemplateInstance conflict(Article article, ArticleForm form) {
        ArticleRevision newest = ArticleRevision.of(article, article.revision).orElseThrow();
        return page(article, form, FormErrors.none(), newest, false);
    }

    static String filter(State state, String words) {
        String path = "/editor/articles?";
        if (state != null) {
            path += "state=" + Slug.of(state) + "&";
        }
        return words.isEmpty() ? path : path + "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    }

    private TemplateInstance page(
            Article article, ArticleForm form, FormErrors errors, ArticleRevision newest, boolean saved) {
        Article translation = Language.ofTag(form.language)
                .flatMap(language -> Article.visibleTo(user.viewer(), form.key, language.other()))
                .orElse(null);
        return Templates.edit(new EditPage(
                article,
                form,
                errors,
                translation,
                newest,
                Markdown.of(form.body == null ? "" : form.body, words.of(KnowledgeMessages.class)::permalink),
                saved,
                duplicates.of(form.key, Language.ofTag(form.language).orElse(Language.EN), form.text(), user.viewer()),
                Product.inOrder(),
                Organisation.visibleTo(user.viewer()),
                Category.all()));
    }
}
