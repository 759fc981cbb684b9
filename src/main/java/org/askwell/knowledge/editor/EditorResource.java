package org.askwell.knowledge.editor;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleCheck;
import org.askwell.knowledge.ArticleRevision;
import org.askwell.knowledge.ArticleRow;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.ArticleText;
import org.askwell.knowledge.Editorial;
import org.askwell.knowledge.Flaw;
import org.askwell.knowledge.KnowledgeMessages;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.State;
import org.askwell.knowledge.UnansweredQuestions;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where editors write, check and publish articles. */
@Path("/editor/articles")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
@Transactional
class EditorResource {

    private static final int PAGE_SIZE = 30;
    private static final int MAX_WORDS = 5;

    @Inject
    CurrentUser user;

    @Inject
    Editorial editorial;

    @Inject
    Messages words;

    @Inject
    EditPages pages;

    @Inject
    Instance<UnansweredQuestions> questions;

    @CheckedTemplate(basePath = "knowledge/editor")
    static class Templates {
        static native TemplateInstance list(Page<ArticleRow> articles, State state, String words, String filter);
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state,
            @RestQuery @Size(max = 200) String q,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        State wanted = Slug.parse(State.class, state).orElse(null);
        ArticleScope scope = ArticleScope.of(user.viewer());
        if (wanted != null) {
            scope = scope.and("a.state = :state", "state", wanted);
        }
        String words = q == null ? "" : q.strip();
        int number = 0;
        for (String word : words.split("\\s+", MAX_WORDS)) {
            String name = "word" + number++;
            scope = scope.and("locate(lower(:" + name + "), lower(a.title)) > 0", name, word);
        }
        var articles = ArticleRow.page(scope, ArticleRow.BY_CHANGE, page, PAGE_SIZE);
        return Templates.list(articles, wanted, words, EditPages.filter(wanted, words));
    }

    /**
     * @param key the article to translate, or left out for a new one
     * @param asked inquiries that the new one answers, if it is written for them
     */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery String key, @RestQuery String language, @RestQuery List<Long> asked) {
        if (!asked.isEmpty()) {
            UnansweredQuestions.Wordings wordings = questions.stream()
                    .flatMap(known -> known.of(asked, user.viewer()).stream())
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return pages.of(null, ArticleForm.asked(wordings), FormErrors.none());
        }
        Language wanted = Language.ofTag(language).orElse(user.viewer().language());
        ArticleForm form = Article.visibleTo(user.viewer(), key, wanted.other())
                .map(other -> ArticleForm.translationOf(other, wanted.tag()))
                .orElseGet(() -> ArticleForm.empty(key, wanted.tag()));
        return pages.of(null, form, FormErrors.none());
    }

    @POST
    public Response write(@BeanParam ArticleForm form) {
        ArticleText text = form.text();
        FormErrors errors = errors(text);
        Language language = Language.ofTag(form.language).orElse(null);
        if (language == null) {
            errors.add("language", words.of(KnowledgeMessages.class).flaw(Flaw.UNKNOWN));
        } else if (!ArticleCheck.isKey(form.key)) {
            errors.add("key", words.of(KnowledgeMessages.class).flaw(Flaw.MALFORMED));
        } else if (Article.withKey(form.key, language).isPresent()) {
            errors.add("key", words.of(KnowledgeMessages.class).flaw(Flaw.TAKEN));
        }
        if (errors.any()) {
            return refused(400, pages.of(null, form, errors));
        }
        Article article = editorial.write(form.key, language, text, user.account(), note(form));
        Article.flush();
        return to(article, "?saved=true");
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance article(@RestPath long id, @RestQuery boolean saved) {
        Article article = visible(id);
        return pages.of(article, ArticleForm.of(article), FormErrors.none(), saved);
    }

    @POST
    @Path("{id:\\d{1,18}}")
    public Response revise(@RestPath long id, @BeanParam ArticleForm form) {
        Article article = visible(id);
        form.key = article.key;
        form.language = article.language.tag();
        if (form.version == null || form.version != article.version) {
            form.version = article.version;
            return refused(409, pages.conflict(article, form));
        }
        FormErrors errors = errors(form.text());
        if (errors.any()) {
            return refused(400, pages.of(article, form, errors));
        }
        editorial.revise(article, form.text(), user.account(), note(form));
        return to(article, "?saved=true");
    }

    @POST
    @Path("{id:\\d{1,18}}/review")
    public Response submit(@RestPath long id) {
        return move(id, editorial::submit);
    }

    @POST
    @Path("{id:\\d{1,18}}/publication")
    public Response publish(@RestPath long id) {
        return move(id, editorial::publish);
    }

    @POST
    @Path("{id:\\d{1,18}}/archival")
    public Response archive(@RestPath long id) {
        return move(id, editorial::archive);
    }

    @POST
    @Path("{id:\\d{1,18}}/revisions/{number:\\d{1,9}}/restoration")
    public Response restore(@RestPath long id, @RestPath int number) {
        Article article = visible(id);
        ArticleRevision earlier = ArticleRevision.of(article, number).orElseThrow(NotFoundException::new);
        editorial.restore(
                article,
                earlier,
                user.account(),
                words.of(KnowledgeMessages.class).revision(number));
        return to(article, "?saved=true");
    }

    private Response move(long id, Consumer<Article> step) {
        Article article = visible(id);
        step.accept(article);
        return to(article, "?saved=true");
    }

    private Article visible(long id) {
        return Article.visibleTo(user.viewer(), id).orElseThrow(NotFoundException::new);
    }

    private FormErrors errors(ArticleText text) {
        var errors = FormErrors.none();
        for (Map.Entry<String, Flaw> flaw : editorial.flaws(text).entrySet()) {
            errors.add(flaw.getKey(), words.of(KnowledgeMessages.class).flaw(flaw.getValue()));
        }
        return errors;
    }

    private static String note(ArticleForm form) {
        String note = form.note == null ? "" : form.note.strip();
        return note.length() <= 200 ? note : note.substring(0, 200);
    }

    private static Response to(Article article, String rest) {
        return Response.seeOther(URI.create("/editor/articles/" + article.id + rest))
                .build();
    }

    private static Response refused(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
