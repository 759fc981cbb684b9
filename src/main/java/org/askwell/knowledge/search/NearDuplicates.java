package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.ArticleRow;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.ArticleText;

/**
 * Finds titles and known wordings of other published articles that say nearly the same as an article's own: with two of
 * them readers get now the one and now the other answer.
 */
@ApplicationScoped
public class NearDuplicates {

    /** More than one editor looks through at once. */
    public static final int LIMIT = 50;

    private static final int LONGEST = 200;

    /** The title and as many known wordings as an article may have. */
    private static final int WORDINGS = 51;

    /** Engines refuse queries of more than about a thousand terms, which is what ten long wordings come to. */
    private static final int AT_ONCE = 8;

    private static final int POOL = 60;

    /**
     * Of the portal's own articles no two English wordings of different ones are nearer than this, and of the Chinese only
     * the pair that says the same of forms and of report templates; the two models spread differently.
     */
    private static final double SAME_MEANING_ENGLISH = 0.8;

    private static final double SAME_MEANING_CHINESE = 0.82;

    /** Dice coefficient of the letters from which only endings, order or a slip of the finger differ. */
    private static final double SAME_LETTERS = 0.85;

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

    /** A wording ready to be compared; the vector is the first model's, or null. */
    private record Own(String text, Letters letters, float[] vector) {}

    /**
     * @param key of the article, whose own languages and versions are no duplicates; may be anything while it is new
     * @param language in which it is written, and is compared
     * @return the most alike first, each wording of another article once, at most {@link #LIMIT}
     */
    @Transactional
    public List<NearDuplicate> of(String key, Language language, ArticleText text, Viewer viewer) {
        List<Long> ownPassages = entities.createQuery(
                        "select p.id from Passage p where p.articleKey = :key and p.language = :language", Long.class)
                .setParameter("key", key)
                .setParameter("language", language)
                .getResultList();
        List<Own> own = own(wordings(text), ownPassages, language);
        if (own.isEmpty()) {
            return List.of();
        }
        List<PassageRow> others =
                memory
                        .of(database.readable(find(own, ownPassages, language, viewer), viewer)
                                .passages())
                        .stream()
                        .filter(row -> row.asked() && !row.key().equals(key))
                        .toList();
        Map<String, ArticleRow> articles = articles(others, language, viewer);
        return others.stream()
                .filter(other -> articles.containsKey(other.key()))
                .flatMap(other -> closest(other, articles.get(other.key()), own, language))
                .sorted(Comparator.comparingDouble(NearDuplicate::likeness)
                        .reversed()
                        .thenComparing(near -> near.article().id())
                        .thenComparing(NearDuplicate::wording))
                .limit(LIMIT)
                .toList();
    }

    private static List<String> wordings(ArticleText text) {
        return Stream.concat(Stream.ofNullable(text.title()), text.variants().stream())
                .map(wording -> Question.clean(wording, LONGEST))
                .filter(wording -> wording.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .limit(WORDINGS)
                .toList();
    }

    /** What was published before has its vector already. */
    private List<Own> own(List<String> wordings, List<Long> ownPassages, Language language) {
        Map<String, float[]> vectors = new HashMap<>();
        memory.of(ownPassages).stream()
                .filter(row -> row.asked() && row.vector() != null)
                .forEach(row -> vectors.put(row.text(), Embeddings.indexed(row.vector(), language)));
        List<String> unknown = wordings.stream()
                .filter(wording -> !vectors.containsKey(wording))
                .toList();
        List<float[]> made = embeddings.ofAll(unknown, language, false);
        for (int i = 0; i < made.size(); i++) {
            vectors.put(unknown.get(i), made.get(i));
        }
        return wordings.stream()
                .map(wording -> new Own(wording, Letters.of(wording), vectors.get(wording)))
                .toList();
    }

    private List<Long> find(List<Own> own, List<Long> ownPassages, Language language, Viewer viewer) {
        var filter = new Filter(null, null, null, language, null);
        Set<Long> found = new LinkedHashSet<>();
        for (int from = 0; from < own.size(); from += AT_ONCE) {
            List<Own> some = own.subList(from, Math.min(own.size(), from + AT_ONCE));
            List<String> texts = some.stream().map(Own::text).toList();
            List<QuestionTerms> terms = texts.stream()
                    .map(text -> new QuestionTerms(Question.of(text, language), statistics.of(language), synonyms))
                    .toList();
            List<float[]> vectors = some.stream()
                    .map(Own::vector)
                    .filter(vector -> vector != null)
                    .toList();
            found.addAll(engine.ask(() -> passages.alike(terms, vectors, ownPassages, filter, viewer, POOL))
                    .orElseGet(() -> byWords(texts, filter, viewer)));
        }
        return new ArrayList<>(found);
    }

    private List<Long> byWords(List<String> texts, Filter filter, Viewer viewer) {
        return texts.stream()
                .flatMap(text -> database.find(Terms.of(text), filter, viewer, POOL).stream())
                .toList();
    }

    private static Map<String, ArticleRow> articles(List<PassageRow> rows, Language language, Viewer viewer) {
        List<String> keys = rows.stream().map(PassageRow::key).distinct().toList();
        ArticleScope scope = ArticleScope.readableBy(viewer)
                .and("a.key in :keys", "keys", keys)
                .and("a.language = :language", "language", language);
        return ArticleRow.first(scope, ArticleRow.BY_TITLE, Math.max(1, keys.size())).stream()
                .collect(Collectors.toMap(ArticleRow::key, article -> article));
    }

    private static Stream<NearDuplicate> closest(
            PassageRow other, ArticleRow article, List<Own> own, Language language) {
        return own.stream()
                .map(wording ->
                        new NearDuplicate(article, other.text(), wording.text(), likeness(wording, other, language)))
                .filter(near -> near.likeness() > 0)
                .max(Comparator.comparingDouble(NearDuplicate::likeness))
                .stream();
    }

    /** @return 0 unless they are nearly the same; two that name different codes are not, however alike their words are */
    private static double likeness(Own own, PassageRow other, Language language) {
        List<String> codes = Terms.identifiers(own.text());
        List<String> otherCodes = Terms.identifiers(other.text());
        if (!codes.isEmpty() && !otherCodes.isEmpty() && Collections.disjoint(codes, otherCodes)) {
            return 0;
        }
        double letters = own.letters().dice(other.letters());
        double meaning = cosine(own.vector(), other.vector());
        boolean same = letters >= SAME_LETTERS
                || meaning >= (language == Language.ZH ? SAME_MEANING_CHINESE : SAME_MEANING_ENGLISH);
        return same ? Math.min(1, Math.max(letters, meaning)) : 0;
    }

    private static double cosine(float[] own, float[] other) {
        if (own == null || other == null) {
            return 0;
        }
        double cosine = 0;
        for (int i = 0; i < own.length; i++) {
            cosine += own[i] * other[i];
        }
        return cosine;
    }
}
