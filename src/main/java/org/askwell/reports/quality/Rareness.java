package org.askwell.reports.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much terms count when two questions are compared by their words.
 *
 * @param squared by term, the square of {@code ln(1 + N / n)} for a term in n of N questions
 */
record Rareness(Map<String, Double> squared) {

    static Rareness among(List<Wording> wordings) {
        var counts = new HashMap<String, Double>();
        wordings.forEach(wording -> wording.terms().forEach(term -> counts.merge(term, 1.0, Double::sum)));
        counts.replaceAll((term, count) -> Math.pow(Math.log(1 + wordings.size() / count), 2));
        return new Rareness(counts);
    }

    /** @return the length of a question as a vector of its terms, at least a little so that it can be divided by */
    double length(Set<String> terms) {
        return Math.sqrt(terms.stream().mapToDouble(this::of).sum() + Double.MIN_NORMAL);
    }

    /** @return the product of two questions as vectors of their terms */
    double product(Set<String> one, Set<String> other) {
        double product = 0;
        for (String term : one) {
            if (other.contains(term)) {
                product += of(term);
            }
        }
        return product;
    }

    private double of(String term) {
        return squared.getOrDefault(term, 0.0);
    }
}
