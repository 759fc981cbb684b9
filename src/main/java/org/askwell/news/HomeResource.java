package org.askwell.news;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleRow;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.Category;

/** The first page: the question box, what helped others, topics and news (R1). */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomeResource {

    private static final int POPULAR = 6;
    private static final int EXAMPLES = 3;
    private static final int EXAMPLE_LENGTH = 34;

    @Inject
    CurrentUser user;

    /** A search that finds something. */
    record Example(String words) {
        public String path() {
            return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        }
    }

    record Home(
            List<Example> examples,
            List<ArticleRow> popular,
            List<Category> categories,
            List<Category> products,
            List<NewsItem> news) {}

    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance home(Home home, Viewer viewer);
    }

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance home() {
        Viewer viewer = user.viewer();
        ArticleScope scope = ArticleScope.readableBy(viewer).preferring(viewer.language());
        List<ArticleRow> popular = ArticleRow.first(scope, ArticleRow.BY_USE, POPULAR);
        return Templates.home(
                new Home(
                        examples(scope, popular),
                        popular,
                        Category.in(scope),
                        Category.products(scope),
                        NewsItem.latest(viewer, viewer.language(), 4)),
                viewer);
    }

    /** @return known wordings and error codes of the articles that helped most, short enough for one line */
    private static List<Example> examples(ArticleScope scope, List<ArticleRow> popular) {
        if (popular.isEmpty()) {
            return List.of();
        }
        return Article.in(scope.and(
                        "a.id in :ids",
                        "ids",
                        popular.stream().map(ArticleRow::id).toList()))
                .stream()
                .flatMap(article -> Stream.concat(article.errorCodes.stream(), article.variants.stream())
                        .filter(words -> words.length() <= EXAMPLE_LENGTH)
                        .limit(1))
                .limit(EXAMPLES)
                .map(Example::new)
                .toList();
    }
}
