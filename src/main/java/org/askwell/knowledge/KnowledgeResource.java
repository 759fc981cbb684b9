package org.askwell.knowledge;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Browsing the knowledge base by topic, by product and by manual (R3). */
@Path("/knowledge")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Transactional
class KnowledgeResource {

    private static final int PAGE_SIZE = 20;

    @Inject
    CurrentUser user;

    @Inject
    Messages words;

    @Inject
    ProductNames products;

    @CheckedTemplate(basePath = "knowledge")
    static class Templates {
        static native TemplateInstance browse(
                List<Category> categories, List<Category> products, List<ArticleRow> manuals, List<ArticleRow> recent);

        static native TemplateInstance list(String title, Page<ArticleRow> articles, String path);
    }

    @GET
    public TemplateInstance browse() {
        ArticleScope scope = scope();
        return Templates.browse(
                Category.in(scope),
                Category.products(scope),
                ArticleRow.first(scope.and("a.kind = :kind", "kind", Kind.MANUAL), ArticleRow.BY_TITLE, 20),
                ArticleRow.first(scope, ArticleRow.BY_CHANGE, 8));
    }

    @GET
    @Path("categories/{slug}")
    public TemplateInstance category(
            @RestPath String slug, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        ArticleScope scope = scope().and("a.category = :category", "category", slug);
        return list(words.of(KnowledgeMessages.class).category(slug), scope, "/knowledge/categories/" + slug, page);
    }

    @GET
    @Path("products/{code}")
    public TemplateInstance product(
            @RestPath String code, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        ArticleScope scope = scope().and("a.productCode = :product", "product", code);
        return list(products.of(code), scope, "/knowledge/products/" + code, page);
    }

    @GET
    @Path("manuals")
    public TemplateInstance manuals(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        ArticleScope scope = scope().and("a.kind = :kind", "kind", Kind.MANUAL);
        return Templates.list(
                words.of(KnowledgeMessages.class).manuals(),
                ArticleRow.page(scope, ArticleRow.BY_TITLE, page, PAGE_SIZE),
                "/knowledge/manuals");
    }

    private TemplateInstance list(String title, ArticleScope scope, String path, int number) {
        Page<ArticleRow> articles = ArticleRow.page(scope, ArticleRow.BY_USE, number, PAGE_SIZE);
        // A topic whose articles the viewer may not read is the same as one that does not exist (T06).
        if (articles.total() == 0) {
            throw new NotFoundException();
        }
        return Templates.list(title, articles, path);
    }

    private ArticleScope scope() {
        return ArticleScope.readableBy(user.viewer()).preferring(user.viewer().language());
    }
}
