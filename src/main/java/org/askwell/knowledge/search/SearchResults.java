package org.askwell.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.web.Page;

/** Looks up what the search page and the search API show. */
@ApplicationScoped
class SearchResults {

    static final int PAGE_SIZE = 10;

    @Inject
    Retriever retriever;

    @Inject
    Synonyms synonyms;

    /** One search's hits and counts. */
    record Found(Page<SearchHit> hits, Facets facets, Map<String, String> products, boolean degraded) {}

    @Transactional
    Found find(SearchRequest request, Viewer viewer) {
        Filter filter = request.filter();
        Question question =
                Question.of(request.q, Optional.ofNullable(filter.language()).orElse(viewer.language()));
        Retrieval retrieval = retriever.search(question, filter, viewer);
        Map<String, String> products =
                Product.inOrder().stream().collect(Collectors.toMap(p -> p.code, p -> p.name(viewer.language())));
        var highlights = new Highlights(question, synonyms);
        List<SearchHit> hits = retrieval.candidates().stream()
                .skip((request.page - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(candidate -> SearchHit.of(candidate, products.get(candidate.article().productCode), highlights))
                .toList();
        return new Found(
                new Page<>(hits, request.page, PAGE_SIZE, retrieval.candidates().size()),
                Facets.of(retrieval.candidates()),
                products,
                retrieval.degraded());
    }
}
