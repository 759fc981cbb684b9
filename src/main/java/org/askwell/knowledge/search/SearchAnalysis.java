package org.askwell.knowledge.search;

import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of suggestions. Questions are compared by {@link Terms}, which need none. */
@SearchExtension
public class SearchAnalysis implements ElasticsearchAnalysisConfigurer {

    static final String BEGINNINGS = "beginnings";
    static final String WORDS = "words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", 15);
        context.analyzer(BEGINNINGS)
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_width", "lowercase", "beginnings");
        context.analyzer(WORDS).custom().tokenizer("standard").tokenFilters("cjk_width", "lowercase");
    }
}
