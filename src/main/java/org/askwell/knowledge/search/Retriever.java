package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleScope;

/**
 * The only way from a question to articles: one query to the search engine for words and meaning together, then one
 * order by {@link Ranking} and one probability, both with learnt {@link Weights}. What the viewer may not see takes no part in any
 * of them (T05, T06).
 */
@ApplicationScoped
public class Retriever {

    /** So many passages are compared; beyond them no first answer was found on any question set. */
    private static final int POOL = 120;

    /** The list of a search is longer. */
    private static final int WIDE_POOL = 150;

    /** Among so many entries the right one was for all but one in a hundred questions of the sets that were measured. */
    private static final int COMPARED = 24;

    /** Several wordings may belong to one article. */
    private static final int SUGGESTION_POOL = 40;

    @Inject
    Embeddings embeddings;

    @Inject
    TermStatistics statistics;

    @Inject
    Synonyms synonyms;

    @Inject
    SearchEngine engine;

    @Inject
    EnginePassages passages;

    @Inject
    DatabasePassages database;

    @Inject
    EntityManager entities;

    /**
     * @param limit the most candidates wanted
     * @return the best candidates, whatever the confidence; none for a question without a letter or digit
     */
    @Transactional
    public Retrieval retrieve(Question question, Viewer viewer, int limit) {
        return look(question, Filter.forProduct(question.product()), viewer, POOL, limit);
    }

    /** As {@link #retrieve}, for a list to look through: more candidates, narrowed by a filter. */
    @Transactional
    public Retrieval search(Question question, Filter filter, Viewer viewer) {
        Retrieval all = look(question, filter, viewer, WIDE_POOL, WIDE_POOL);
        return new Retrieval(
                all.candidates().stream()
                        .filter(candidate -> candidate.evidence().relevant(question.language()))
                        .toList(),
                all.decision(),
                all.degraded());
    }

    /** @return the articles whose title or known wording holds words that begin as these do, for suggestions */
    @Transactional
    public List<Article> beginningWith(String words, Viewer viewer, int limit) {
        Question question = Question.of(words, viewer.language());
        if (question.empty()) {
            return List.of();
        }
        List<Long> ids = engine.ask(() -> passages.beginningWith(question.title(), viewer, SUGGESTION_POOL))
                .orElseGet(() -> database.titlesWith(question.title(), viewer, SUGGESTION_POOL));
        Set<String> keys = new LinkedHashSet<>();
        database.load(ids, viewer).forEach(passage -> keys.add(passage.key()));
        Map<String, Article> articles = articles(keys, viewer.language(), viewer);
        return keys.stream()
                .filter(articles::containsKey)
                .map(articles::get)
                .limit(limit)
                .toList();
    }

    private Retrieval look(Question question, Filter filter, Viewer viewer, int pool, int limit) {
        if (question.empty()) {
            return Retrieval.NOTHING;
        }
        Language language = question.language();
        Rarity rarity = statistics.of(language);
        var terms = new QuestionTerms(question, rarity, synonyms);
        float[] vector = embeddings.of(embedded(question, rarity), language).orElse(null);
        Optional<List<Long>> found = engine.ask(() ->
                passages.find(question, terms.misspelt(), Embeddings.indexed(vector, language), filter, viewer, pool));
        List<Long> ids = found.orElseGet(() -> database.find(terms.texts(), filter, viewer, pool));
        List<Ranking.Ranked> ranked = rank(new Ranking(terms, vector, rarity), ids, viewer);
        List<Candidate> candidates = candidates(ranked, question, viewer, limit);
        double first = candidates.isEmpty() ? 0 : candidates.get(0).confidence();
        return new Retrieval(candidates, Decision.of(first), found.isEmpty());
    }

    /** Entries are compared by all they say; those that have no chance are not loaded for it. */
    private List<Ranking.Ranked> rank(Ranking ranking, List<Long> ids, Viewer viewer) {
        List<Ranking.Ranked> roughly = ranking.roughly(database.load(ids, viewer));
        List<String> best =
                roughly.stream().limit(COMPARED).map(Ranking.Ranked::key).toList();
        List<Ranking.Ranked> ranked = new ArrayList<>(ranking.of(database.all(best, viewer)));
        ranked.addAll(roughly.subList(best.size(), roughly.size()));
        return ranked;
    }

    /** The title says what the question is; of the description only the beginning does. Models do not know misspelt words. */
    private static String embedded(Question question, Rarity rarity) {
        String rest = Question.clean(question.description(), question.title().isBlank() ? 500 : 300);
        return QuestionTerms.corrected(question.title() + " " + rest, rarity).strip();
    }

    private List<Candidate> candidates(List<Ranking.Ranked> ranked, Question question, Viewer viewer, int limit) {
        List<Ranking.Ranked> best = ranked.subList(0, Math.min(limit, ranked.size()));
        Map<String, Article> articles =
                articles(best.stream().map(Ranking.Ranked::key).collect(Collectors.toSet()), question.shown(), viewer);
        var candidates = new ArrayList<Candidate>();
        for (Ranking.Ranked entry : best) {
            Article article = articles.get(entry.key());
            if (article != null) {
                candidates.add(new Candidate(
                        article,
                        entry.score(),
                        entry.confidence(),
                        entry.evidence(),
                        entry.best().text()));
            }
        }
        return candidates;
    }

    /** @return each article in the wanted language, else in the other one */
    private Map<String, Article> articles(Set<String> keys, Language wanted, Viewer viewer) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        ArticleScope scope = ArticleScope.readableBy(viewer).and("a.key in :keys", "keys", keys);
        var query = entities.createQuery("from Article a where " + scope.condition(), Article.class);
        scope.parameters().forEach(query::setParameter);
        var articles = new HashMap<String, Article>();
        for (Article article : query.getResultList()) {
            articles.merge(article.key, article, (one, other) -> one.language == wanted ? one : other);
        }
        return articles;
    }
}
