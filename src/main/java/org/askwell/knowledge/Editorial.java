package org.askwell.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;

/** Writes, changes, publishes and withdraws articles: keeps every text as a revision and tells the other rooms. */
@ApplicationScoped
@Transactional
public class Editorial {

    @Inject
    Clock clock;

    @Inject
    Event<ArticlePublished> published;

    @Inject
    Event<ArticleArchived> archived;

    /** @return what is wrong with a text, by field, products and customers that do not exist included (T04) */
    public Map<String, Flaw> flaws(ArticleText text) {
        var flaws = new LinkedHashMap<>(ArticleCheck.flaws(text));
        if (text.productCode() != null && Product.withCode(text.productCode()).isEmpty()) {
            flaws.putIfAbsent("product", Flaw.UNKNOWN);
        }
        if (text.organisationCode() != null
                && Organisation.withCode(text.organisationCode()).isEmpty()) {
            flaws.putIfAbsent("organisation", Flaw.UNKNOWN);
        }
        return flaws;
    }

    /**
     * Starts a draft. The caller has checked text and key and that the key is free in that language.
     *
     * @param author null for a file
     */
    public Article write(String key, Language language, ArticleText text, Account author, String note) {
        var article = new Article();
        article.key = key;
        article.language = language;
        article.state = State.DRAFT;
        article.take(text, LocalDate.now(clock));
        article.revision = 1;
        article.persist();
        keep(article, author, note);
        return article;
    }

    /** Replaces the text; of a published article readers see the new one at once. */
    public void revise(Article article, ArticleText text, Account author, String note) {
        article.take(text, LocalDate.now(clock));
        article.revision++;
        keep(article, author, note);
        if (article.published()) {
            article.publishedAt = clock.instant();
            published.fire(ArticlePublished.of(article, true));
        }
    }

    /** @throws OptimisticLockException if somebody changed it since that version was read */
    public void expect(Article article, int version) {
        if (article.version != version) {
            throw new OptimisticLockException();
        }
    }

    /** Writes an earlier text again, as the newest revision. */
    public void restore(Article article, ArticleRevision earlier, Account author, String note) {
        revise(article, ArticleText.of(article).with(earlier.title, earlier.body), author, note);
    }

    public void submit(Article article) {
        article.move(State.REVIEW, State.DRAFT);
    }

    public void publish(Article article) {
        article.move(State.PUBLISHED, State.DRAFT, State.REVIEW, State.ARCHIVED);
        boolean again = article.publishedAt != null;
        article.publishedAt = clock.instant();
        published.fire(ArticlePublished.of(article, again));
    }

    public void archive(Article article) {
        article.move(State.ARCHIVED, State.PUBLISHED, State.REVIEW, State.DRAFT);
        archived.fire(ArticleArchived.of(article));
    }

    private void keep(Article article, Account author, String note) {
        var revision = new ArticleRevision();
        revision.article = article;
        revision.number = article.revision;
        revision.title = article.title;
        revision.body = article.body;
        revision.author = author;
        revision.at = clock.instant();
        revision.note = note == null ? "" : note;
        revision.persist();
    }
}
