package org.askwell.knowledge.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.askwell.accounts.Language;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.State;

/** Published articles for tests, written the way publishing writes them. */
public final class Shelf {

    private final Article article = new Article();

    private Shelf(String key, Language language, String title, String body) {
        article.key = key;
        article.language = language;
        article.title = title;
        article.body = body;
        article.kind = Kind.FAQ;
        article.audience = Audience.PUBLIC;
        article.category = "testing";
        article.state = State.PUBLISHED;
        article.updatedOn = LocalDate.of(2026, 3, 17);
        article.publishedAt = Instant.parse("2026-03-17T08:00:00Z");
        article.revision = 1;
    }

    /** @return an English question, public until something else is said */
    public static Shelf english(String key, String title, String body) {
        return new Shelf(key, Language.EN, title, body);
    }

    public static Shelf chinese(String key, String title, String body) {
        return new Shelf(key, Language.ZH, title, body);
    }

    public Shelf variants(String... variants) {
        article.variants = List.of(variants);
        return this;
    }

    public Shelf codes(String... codes) {
        article.errorCodes = List.of(codes);
        return this;
    }

    public Shelf product(String code) {
        article.productCode = code;
        return this;
    }

    public Shelf audience(Audience audience) {
        article.audience = audience;
        return this;
    }

    public Shelf organisation(String code) {
        article.audience = Audience.ORGANISATION;
        article.organisationCode = code;
        return this;
    }

    /** Publishes the article; the search engine knows it at most two seconds later. */
    public void publish() {
        QuarkusTransaction.requiringNew().run(() -> {
            article.persist();
            Arc.container().instance(PassageWriter.class).get().write(List.of(article));
        });
    }

    /** Publishes a new text of an article. */
    public static void rewrite(String key, Language language, String body) {
        QuarkusTransaction.requiringNew().run(() -> {
            Article article = Article.withKey(key, language).orElseThrow();
            article.body = body;
            Arc.container().instance(PassageWriter.class).get().write(List.of(article));
        });
    }

    public static void remove(String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            Passage.<Passage>list("articleKey", key).forEach(passage -> passage.delete());
            Passage.flush();
            Article.delete("key", key);
        });
    }
}
