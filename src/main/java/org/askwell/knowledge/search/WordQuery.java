package org.askwell.knowledge.search;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the engine is asked about words: each term of the question by its own weight, in the engine's query language. */
final class WordQuery {

    /** Slips of the finger count less than the word itself. */
    private static final double MISSPELT = 0.3;

    private WordQuery() {}

    /** @return a query for passages that hold some of the question's terms, of which there has to be one */
    static JsonObject of(QuestionTerms question) {
        var should = new JsonArray();
        telling(question.terms()).forEach(term -> should.add(clause("term", term, term.weight())));
        for (QuestionTerms.Weighted term : question.unknown()) {
            JsonObject fuzzy = clause("fuzzy", term, MISSPELT * term.weight());
            JsonObject options = fuzzy.getAsJsonObject("fuzzy").getAsJsonObject(TermsField.NAME);
            options.addProperty("fuzziness", 1);
            options.addProperty("prefix_length", 2);
            should.add(fuzzy);
        }
        var bool = new JsonObject();
        bool.add("should", should);
        var query = new JsonObject();
        query.add("bool", bool);
        return query;
    }

    /** Words that stand in every question are looked for only if there are no others. */
    private static List<QuestionTerms.Weighted> telling(List<QuestionTerms.Weighted> terms) {
        List<QuestionTerms.Weighted> telling = terms.stream()
                .filter(term -> !QuestionTerms.common(term.text()))
                .toList();
        return telling.isEmpty() ? terms : telling;
    }

    private static JsonObject clause(String kind, QuestionTerms.Weighted term, double boost) {
        var options = new JsonObject();
        options.addProperty("value", term.text());
        options.addProperty("boost", boost);
        var field = new JsonObject();
        field.add(TermsField.NAME, options);
        var clause = new JsonObject();
        clause.add(kind, field);
        return clause;
    }
}
