package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.web.Page;
import org.hibernate.Session;

/**
 * The only way from a question to articles: one query to the search engine for words and meaning together, then one
 * order by {@link Ranking} with learnt {@link Weights}, and one learnt {@link Confidence}. What the viewer may not see takes
 * no part in any of them (T05, T06).
 */
@ApplicationScoped
public class Retriever {

    /** So many passages are compared; beyond them no first answer was found on any question set. */
    private static final int POOL = 120;

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
    PassageMemory memory;

    @Inject
    EntityManager entities;

    /**
     * @param limit the most candidates wanted
     * @return the best candidates, whatever the confidence; none for a question without a letter or digit
     */
    @Transactional
    public Retrieval retrieve(Question question, Viewer viewer, int limit) {
        Looked looked = look(question, Filter.forProduct(question.product()), viewer);
        List<Ranking.Ranked> best = looked.ranked.subList(0, Math.min(limit, looked.ranked.size()));
        double first = best.isEmpty() ? 0 : best.get(0).confidence();
        return new Retrieval(
                candidates(best, looked.findings, question, viewer),
                ThresholdSetting.inForce().decide(first),
                looked.degraded);
    }

    /** As {@link #retrieve}, for a page of a list to look through, narrowed by a filter. */
    @Transactional
    Listing search(Question question, Filter filter, Viewer viewer, int page, int size) {
        Looked looked = look(question, filter, viewer);
        Language language = question.language();
        List<Ranking.Ranked> relevant = looked.ranked.stream()
                .filter(entry -> entry.evidence().relevant(language))
                .toList();
        List<ReadableArticle> shown =
                looked.findings.shown(relevant.stream().map(Ranking.Ranked::key).toList(), question.shown());
        int from = Math.min(relevant.size(), (page - 1) * size);
        List<Ranking.Ranked> part = relevant.subList(from, Math.min(relevant.size(), from + size));
        return new Listing(
                new Page<>(candidates(part, looked.findings, question, viewer), page, size, relevant.size()),
                Facets.of(shown),
                looked.degraded);
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
        Findings findings = database.readable(ids, viewer);
        List<String> keys = memory.of(findings.passages()).stream()
                .map(PassageRow::key)
                .distinct()
                .limit(limit)
                .toList();
        Map<String, Article> articles = articles(findings.shown(keys, viewer.language()), viewer);
        return keys.stream().filter(articles::containsKey).map(articles::get).toList();
    }

    /** What was found for a question, in order. */
    private record Looked(List<Ranking.Ranked> ranked, Findings findings, boolean degraded) {

        static final Looked NOTHING = new Looked(List.of(), new Findings(List.of(), List.of()), false);
    }

    private Looked look(Question question, Filter filter, Viewer viewer) {
        if (question.empty()) {
            return Looked.NOTHING;
        }
        Language language = question.language();
        Rarity rarity = statistics.of(language);
        var terms = new QuestionTerms(question, rarity, synonyms);
        Optional<QuestionVector> vector = embeddings.of(question, rarity);
        float[] indexed = vector.map(QuestionVector::indexed).orElse(null);
        Optional<List<Long>> found = engine.ask(() -> passages.find(question, terms, indexed, filter, viewer, POOL));
        Findings findings =
                database.readable(found.orElseGet(() -> database.find(terms.texts(), filter, viewer, POOL)), viewer);
        var ranking = new Ranking(terms, vector.map(QuestionVector::all).orElse(null), rarity);
        return new Looked(rank(ranking, findings), findings, found.isEmpty());
    }

    /** Entries are compared by all they say; those that have no chance are not loaded for it. */
    private List<Ranking.Ranked> rank(Ranking ranking, Findings findings) {
        List<Ranking.Ranked> roughly = ranking.roughly(memory.of(findings.passages()));
        Set<String> best =
                roughly.stream().limit(COMPARED).map(Ranking.Ranked::key).collect(Collectors.toSet());
        List<Ranking.Ranked> ranked = new ArrayList<>(ranking.of(memory.all(findings.with(best))));
        ranked.addAll(roughly.subList(best.size(), roughly.size()));
        return ranked;
    }

    /** @return what a question is about: its title, and of the description only the beginning */
    static String asked(Question question) {
        String rest = Question.clean(question.description(), question.title().isBlank() ? 500 : 300);
        return (question.title() + " " + rest).strip();
    }

    private List<Candidate> candidates(
            List<Ranking.Ranked> entries, Findings findings, Question question, Viewer viewer) {
        List<String> keys = entries.stream().map(Ranking.Ranked::key).toList();
        Map<String, Article> articles = articles(findings.shown(keys, question.shown()), viewer);
        return entries.stream()
                .filter(entry -> articles.containsKey(entry.key()))
                .map(entry -> new Candidate(
                        articles.get(entry.key()),
                        entry.score(),
                        entry.confidence(),
                        entry.evidence(),
                        entry.best().text()))
                .toList();
    }

    /** @return by their keys, without those that the viewer may no longer read since they were found */
    private Map<String, Article> articles(List<ReadableArticle> readable, Viewer viewer) {
        List<Long> ids = readable.stream().map(ReadableArticle::id).toList();
        return entities.unwrap(Session.class).findMultiple(Article.class, ids).stream()
                .filter(article -> article != null && article.readableBy(viewer))
                .collect(Collectors.toMap(article -> article.key, Function.identity()));
    }
}
