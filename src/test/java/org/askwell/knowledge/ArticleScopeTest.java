package org.askwell.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who sees which article, with titles that must never show up elsewhere. */
@QuarkusTest
@WithTestResource(TestServers.class)
class ArticleScopeTest {

    private static final List<String> AUDIENCES = List.of("public", "customers", "organisation", "staff");
    private static final Map<Cast, Set<String>> READABLE = new EnumMap<>(Map.of(
            Cast.TOM, Set.of("public", "customers", "organisation"),
            Cast.ANA, Set.of("public", "customers"),
            Cast.SAM, Set.of("public", "customers", "organisation", "staff"),
            Cast.RAY, Set.of("public", "customers", "organisation", "staff"),
            Cast.ED, Set.of("public", "customers", "organisation", "staff")));

    @Test
    void T05_T06_every_page_shows_what_its_reader_may_see_and_nothing_else() {
        for (String audience : AUDIENCES) {
            var article = Articles.draft("scope-" + audience, audience, "Canary " + audience + " zqx");
            article.put("category", "scope-" + audience);
            article.put(
                    "related", AUDIENCES.stream().map(other -> "scope-" + other).toList());
            Articles.publish(article);
        }
        var unpublished = Articles.draft("scope-draft", "public", "Canary draft zqx");
        unpublished.put("category", "scope-draft");
        Articles.write(Cast.ED, unpublished);

        check(Browser.anonymous(), Set.of("public"), false);
        READABLE.forEach((reader, readable) -> check(Browser.loggedInAs(reader), readable, reader == Cast.ED));
    }

    @Test
    void T05_what_is_loaded_by_its_id_is_judged_as_the_database_judges() {
        for (String audience : AUDIENCES) {
            Articles.publish(Articles.draft("judged-" + audience, audience, "Judged " + audience));
        }
        Articles.write(Cast.ED, Articles.draft("judged-draft", "public", "Judged draft"));

        for (Viewer viewer : List.of(
                Viewer.anonymous(Language.EN),
                Viewer.anybodyOf("harbor-bureau"),
                Viewer.anybodyOf("another-bureau"),
                new Viewer(1L, null, Set.of(), Language.EN),
                new Viewer(1L, null, Set.of(Role.AGENT), Language.EN))) {
            QuarkusTransaction.requiringNew().run(() -> {
                List<Article> all = Article.listAll();
                assertThat(all.stream().filter(article -> article.readableBy(viewer)))
                        .as(viewer.toString())
                        .containsExactlyInAnyOrderElementsOf(Article.in(ArticleScope.readableBy(viewer)));
            });
        }
    }

    private static void check(Browser reader, Set<String> readable, boolean editor) {
        for (String audience : AUDIENCES) {
            boolean may = readable.contains(audience);
            assertThat(reader.get("/articles/scope-" + audience).statusCode())
                    .as(audience)
                    .isEqualTo(may ? 200 : 404);
            assertThat(reader.get("/knowledge/categories/scope-" + audience).statusCode())
                    .as(audience)
                    .isEqualTo(may ? 200 : 404);
            for (String path : List.of("/", "/knowledge", "/articles/scope-public", "/knowledge/manuals", "/news")) {
                if (!may) {
                    assertThat(reader.get(path).asString())
                            .as("%s on %s", audience, path)
                            .doesNotContain("Canary " + audience, "scope-" + audience);
                }
            }
        }
        assertThat(reader.get("/articles/scope-public").asString())
                .contains(
                        readable.stream().map(audience -> "Canary " + audience).toArray(String[]::new));
        assertThat(reader.get("/articles/scope-draft").statusCode()).isEqualTo(editor ? 200 : 404);
        assertThat(reader.get("/knowledge").asString()).doesNotContain("Canary draft", "scope-draft");
        assertThat(reader.get("/feed.atom?language=en").asString())
                .contains("Canary public")
                .doesNotContain("Canary customers", "Canary organisation", "Canary staff", "Canary draft");
    }
}
