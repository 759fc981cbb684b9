package org.askwell.knowledge.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Audience;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Finds passages with the search engine: words and meaning in one query, only among what the viewer may see. */
@ApplicationScoped
class EnginePassages {

    /** So many passages are near enough in meaning to be looked at. */
    private static final int NEAREST = 60;

    /** So many passages are near enough to be the same in other words. */
    private static final int ALIKE = 5;

    /**
     * A vector's part of the score lies between 0.5 and 1 before it is boosted, that of words between 0 and about 25. With
     * this boost a near passage is always among those looked at, and the best by words fill the rest.
     */
    private static final float NEAR = 20;

    /** A code or identifier decides alone, as it means one thing only. */
    private static final float IDENTIFIER = 30;

    @Inject
    SearchSession session;

    @Inject
    SearchConfig config;

    /** @return the ids of the best passages, best first */
    List<Long> find(Question question, QuestionTerms terms, float[] vector, Filter filter, Viewer viewer, int limit) {
        return ids(Passage.class, f -> wanted(f, question, terms, vector, visible(f, filter, viewer)), limit);
    }

    /**
     * @param except the ticket that is not looked for, or null
     * @return the ids of the best passages of solved tickets of the question's product or of none, best first
     */
    List<Long> solved(Question question, QuestionTerms terms, float[] vector, Long except, int limit) {
        return ids(
                SolvedPassage.class,
                f -> {
                    var others = f.bool().must(f.matchAll());
                    productOrNone(f, others, question.product());
                    if (except != null) {
                        others.mustNot(f.match().field("ticketId").matching(except));
                    }
                    return wanted(f, question, terms, vector, others.toPredicate());
                },
                limit);
    }

    /** @return the ids of titles and known wordings that begin with the words, or hold words that do */
    List<Long> beginningWith(String words, Viewer viewer, int limit) {
        return ids(
                Passage.class,
                f -> f.bool()
                        .filter(visible(f, Filter.NONE, viewer))
                        .must(f.match()
                                .field("beginning")
                                .matching(Question.clean(words, 200))
                                .minimumShouldMatchPercent(100)),
                limit);
    }

    /**
     * @param wordings a few of one article
     * @param vectors those of the wordings, or none
     * @param own the passages of that article, which are left out
     * @return the ids of titles and known wordings that are like one of them
     */
    List<Long> alike(
            List<QuestionTerms> wordings,
            List<float[]> vectors,
            List<Long> own,
            Filter filter,
            Viewer viewer,
            int limit) {
        return ids(
                Passage.class,
                f -> {
                    var others = f.bool()
                            .filter(visible(f, filter, viewer))
                            .filter(f.exists().field("beginning"));
                    if (!own.isEmpty()) {
                        others.mustNot(f.id().matchingAny(own));
                    }
                    SearchPredicate allowed = others.toPredicate();
                    var wanted = f.bool().filter(allowed).minimumShouldMatchNumber(1);
                    wordings.forEach(wording -> words(f, wanted, wording));
                    vectors.forEach(vector -> wanted.should(f.knn(ALIKE)
                            .field(vectorField(vector))
                            .matching(vector)
                            .filter(allowed)
                            .boost(NEAR)));
                    return wanted;
                },
                limit);
    }

    /** Ids are read from their column: to unpack a stored field for each hit would double the time of the query. */
    private List<Long> ids(
            Class<? extends Piece> kind, Function<SearchPredicateFactory, PredicateFinalStep> wanted, int limit) {
        SearchProjection<JsonObject> hit = session.scope(kind)
                .projection()
                .extension(ElasticsearchExtension.get())
                .jsonHit()
                .toProjection();
        return session
                .search(kind)
                .extension(ElasticsearchExtension.get())
                .select(hit)
                .where(wanted)
                .requestTransformer(EnginePassages::readColumn)
                .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .fetchHits(limit)
                .stream()
                .filter(found -> found.has("fields"))
                .map(found -> found.getAsJsonObject("fields")
                        .getAsJsonArray(Piece.ID_COLUMN)
                        .get(0)
                        .getAsLong())
                .toList();
    }

    private static void readColumn(ElasticsearchSearchRequestTransformerContext request) {
        var columns = new JsonArray();
        columns.add(Piece.ID_COLUMN);
        request.body().add("docvalue_fields", columns);
        request.body().addProperty("stored_fields", "_none_");
    }

    private static BooleanPredicateClausesStep<?, ?> wanted(
            SearchPredicateFactory f, Question question, QuestionTerms terms, float[] vector, SearchPredicate visible) {
        var wanted = f.bool().filter(visible).minimumShouldMatchNumber(1);
        words(f, wanted, terms);
        List<String> identifiers = Terms.identifiers(question.text());
        if (!identifiers.isEmpty()) {
            wanted.should(f.terms()
                    .field("identifiers")
                    .matchingAny(identifiers)
                    .constantScore()
                    .boost(IDENTIFIER));
        }
        if (vector != null) {
            wanted.should(f.knn(NEAREST)
                    .field(vectorField(vector))
                    .matching(vector)
                    .filter(visible)
                    .boost(NEAR));
        }
        return wanted;
    }

    private static String vectorField(float[] vector) {
        return vector.length == 384 ? "englishVector" : "chineseVector";
    }

    private static void words(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> wanted, QuestionTerms terms) {
        if (!terms.terms().isEmpty()) {
            wanted.should(f.extension(ElasticsearchExtension.get()).fromJson(WordQuery.of(terms)));
        }
    }

    private static SearchPredicate visible(SearchPredicateFactory f, Filter filter, Viewer viewer) {
        var visible = f.bool().must(f.matchAll());
        audience(f, visible, viewer);
        if (filter.product() != null) {
            visible.filter(f.match().field("productCode").matching(filter.product()));
        }
        productOrNone(f, visible, filter.productOrNone());
        if (filter.kind() != null) {
            visible.filter(f.match().field("kind").matching(filter.kind()));
        }
        if (filter.language() != null) {
            visible.filter(f.match().field("language").matching(filter.language()));
        }
        if (filter.category() != null) {
            visible.filter(f.match().field("category").matching(filter.category()));
        }
        return visible.toPredicate();
    }

    private static void productOrNone(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> visible, String product) {
        if (product != null) {
            visible.filter(f.bool()
                    .should(f.match().field("productCode").matching(product))
                    .should(f.not(f.exists().field("productCode"))));
        }
    }

    /** As {@link org.askwell.knowledge.ArticleScope#readableBy}, which has the last word when the passages are loaded. */
    private static void audience(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> visible, Viewer viewer) {
        if (viewer.staff()) {
            return;
        }
        var audience = f.bool().should(f.match().field("audience").matching(Audience.PUBLIC));
        if (viewer.loggedIn()) {
            audience.should(f.match().field("audience").matching(Audience.CUSTOMERS));
            if (viewer.organisationCode() != null) {
                audience.should(f.bool()
                        .must(f.match().field("audience").matching(Audience.ORGANISATION))
                        .must(f.match().field("organisationCode").matching(viewer.organisationCode())));
            }
        }
        visible.filter(audience);
    }
}
