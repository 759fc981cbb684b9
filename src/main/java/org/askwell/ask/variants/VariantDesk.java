package org.askwell.ask.variants;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.ask.variants.VariantDecision.Verdict;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleRow;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.ArticleText;
import org.askwell.knowledge.Editorial;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Makes askers' wordings known wordings of the article that helped them, or not, as an editor decides. */
@ApplicationScoped
class VariantDesk {

    @Inject
    CurrentUser user;

    @Inject
    Editorial editorial;

    @Inject
    Messages words;

    @Inject
    Clock clock;

    /** @return the undecided wordings, what most people asked first */
    @Transactional
    Page<OfferedVariant> offers(int page, int size) {
        Page<VariantOffer> offers = VariantOffer.page(user.viewer(), page, size);
        List<String> keys = offers.items().stream()
                .map(offer -> offer.articleKey)
                .distinct()
                .toList();
        ArticleScope scope = VariantOffer.articles(user.viewer()).and("a.key in :keys", "keys", keys);
        Map<String, List<ArticleRow>> articles = ArticleRow.first(scope, ArticleRow.BY_TITLE, 2 * keys.size()).stream()
                .collect(Collectors.groupingBy(ArticleRow::key));
        return offers.map(offer -> new OfferedVariant(offer, inLanguageOf(offer, articles.get(offer.articleKey))));
    }

    private static ArticleRow inLanguageOf(VariantOffer offer, List<ArticleRow> articles) {
        return articles.stream()
                .filter(article -> article.language() == offer.written())
                .findFirst()
                .orElse(articles.get(0));
    }

    /**
     * Saves the article with one more wording, as its editor's page would.
     *
     * @param version of the article that was looked at
     * @throws OptimisticLockException if somebody changed the article since then
     * @throws VariantRefusal if the article cannot take it, such as when it has as many wordings as it may
     * @throws ClientErrorException 409 if it was decided meanwhile
     */
    @Transactional
    VariantDecision add(String id, int version) {
        VariantOffer offer = offer(id);
        Article article = article(offer);
        editorial.expect(article, version);
        VariantDecision decision = decide(offer, article, Verdict.ADDED);
        var variants = new ArrayList<>(article.variants);
        variants.add(offer.wording);
        ArticleText text = ArticleText.of(article).withVariants(variants);
        VariantRefusal.ifAny(offer.wording, editorial.flaws(text));
        editorial.revise(
                article, text, user.account(), words.of(VariantMessages.class).noteAdded());
        Article.flush();
        return decision;
    }

    /** @throws ClientErrorException 409 if it was decided meanwhile */
    @Transactional
    VariantDecision dismiss(String id) {
        VariantOffer offer = offer(id);
        return decide(offer, article(offer), Verdict.DISMISSED);
    }

    /**
     * Takes a decision back: an added wording leaves its article, unless an editor has changed it there meanwhile, and is
     * offered again.
     *
     * @param verdict what is taken back, or null for whatever it was
     */
    @Transactional
    void takeBack(String id, Verdict verdict) {
        VariantDecision decision = VariantDecision.visibleTo(user.viewer(), id)
                .filter(found -> verdict == null || found.verdict == verdict)
                .orElseThrow(NotFoundException::new);
        if (!decision.takeBack()) {
            throw new NotFoundException();
        }
        if (decision.added()) {
            Article.visibleTo(user.viewer(), decision.articleKey, decision.language)
                    .filter(article -> article.variants.contains(decision.wording))
                    .ifPresent(article -> remove(decision.wording, article));
        }
    }

    private void remove(String wording, Article article) {
        List<String> others = article.variants.stream()
                .filter(variant -> !variant.equals(wording))
                .toList();
        editorial.revise(
                article,
                ArticleText.of(article).withVariants(others),
                user.account(),
                words.of(VariantMessages.class).noteRemoved());
        Article.flush();
    }

    /** @return what was decided with that id, for saying so once */
    @Transactional
    Optional<VariantDecision> decision(String id) {
        return id == null ? Optional.empty() : VariantDecision.visibleTo(user.viewer(), id);
    }

    @Transactional
    Page<VariantDecision> decisions(int page, int size) {
        return VariantDecision.page(user.viewer(), page, size);
    }

    private VariantOffer offer(String id) {
        return VariantOffer.visibleTo(user.viewer(), id)
                .orElseThrow(() -> VariantDecision.visibleTo(user.viewer(), id).isPresent()
                        ? new ClientErrorException(Response.Status.CONFLICT)
                        : new NotFoundException());
    }

    private Article article(VariantOffer offer) {
        ArticleScope scope = VariantOffer.articles(user.viewer()).and("a.key = :key", "key", offer.articleKey);
        return Article.in(scope).stream()
                .reduce((one, other) -> one.language == offer.written() ? one : other)
                .orElseThrow(NotFoundException::new);
    }

    private VariantDecision decide(VariantOffer offer, Article article, Verdict verdict) {
        var decision = new VariantDecision();
        decision.id = offer.id;
        decision.articleKey = offer.articleKey;
        decision.language = article.language;
        decision.wording = offer.wording;
        decision.verdict = verdict;
        decision.by = user.account();
        decision.at = clock.instant();
        if (!decision.take()) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        return decision;
    }
}
