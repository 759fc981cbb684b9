package org.askwell.knowledge.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleRevision;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.State;
import org.askwell.knowledge.search.PassageWriter;

/** Writes imported rows as published articles, new ones and new texts of known ones. */
@ApplicationScoped
class ImportedArticles {

    private static final String CATEGORY = "imported";

    @Inject
    PassageWriter passages;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(List<Imports.Numbered> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Article> known =
                Article.<Article>list(
                                "key in ?1",
                                rows.stream().map(row -> row.row().key()).toList())
                        .stream()
                        .collect(
                                Collectors.toMap(article -> article.key + article.language.tag(), Function.identity()));
        Instant now = clock.instant();
        var articles = new ArrayList<Article>();
        for (Imports.Numbered numbered : rows) {
            ArticleRow row = numbered.row();
            Article article = known.getOrDefault(row.key() + row.language(), new Article());
            boolean rewritten =
                    !row.body().equals(article.body) || !row.heading().equals(article.title);
            copy(row, article, now);
            if (rewritten) {
                article.revision++;
            }
            article.persist();
            if (rewritten) {
                revise(article, now);
            }
            articles.add(article);
        }
        passages.write(articles);
    }

    private static void copy(ArticleRow row, Article article, Instant now) {
        if (article.id == null) {
            article.key = row.key();
            article.language = Language.ofTag(row.language()).orElseThrow();
            article.kind = Kind.FAQ;
            article.category = CATEGORY;
        }
        article.title = row.heading();
        article.body = row.body();
        article.variants = row.wordings();
        article.productCode = row.product();
        article.audience = row.readers();
        article.organisationCode = row.organisation();
        article.state = State.PUBLISHED;
        article.publishedAt = now;
        article.updatedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static void revise(Article article, Instant now) {
        var revision = new ArticleRevision();
        revision.article = article;
        revision.number = article.revision;
        revision.title = article.title;
        revision.body = article.body;
        revision.at = now;
        revision.note = "";
        revision.persist();
    }

    /** @return whether the search engine has not heard of every change yet */
    @Transactional
    boolean indexing() {
        return entities.createNativeQuery(
                        "select exists (select 1 from hsearch_outbox_event where retries = 0)", Boolean.class)
                .getSingleResult()
                .equals(Boolean.TRUE);
    }
}
