package org.askwell.knowledge.search;

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
        Listing listing = retriever.search(question, filter, viewer, request.page, PAGE_SIZE);
        Map<String, String> products =
                Product.inOrder().stream().collect(Collectors.toMap(p -> p.code, p -> p.name(viewer.language())));
        var highlights = new Highlights(question, synonyms);
        return new Found(
                listing.page()
                        .map(candidate -> SearchHit.of(
                                candidate, products.get(candidate.article().productCode), highlights, viewer)),
                listing.facets(),
                products,
                listing.degraded());
    }
}
