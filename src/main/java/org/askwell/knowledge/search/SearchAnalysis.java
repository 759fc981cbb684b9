package org.askwell.knowledge.search;

import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of every index, by language. */
@SearchExtension
public class SearchAnalysis implements ElasticsearchAnalysisConfigurer {

    static final String ENGLISH = "english_text";
    static final String CHINESE = "chinese_text";
    static final String BEGINNINGS = "beginnings";
    static final String WORDS = "words";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // What holds a digit is an identifier or a version and must not lose its ending.
        context.tokenFilter("keep_identifiers").type("keyword_marker").param("keywords_pattern", ".*[0-9].*");
        context.tokenFilter("light_english").type("stemmer").param("language", "light_english");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("cjk_width", "lowercase", "keep_identifiers", "light_english");

        // Pairs of characters need no dictionary, so new product words are found from the first day.
        context.analyzer(CHINESE).custom().tokenizer("standard").tokenFilters("cjk_width", "lowercase", "cjk_bigram");

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
