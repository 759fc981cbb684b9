package org.askwell.reports.satisfaction;

import java.util.List;

/**
 * How satisfied customers are.
 *
 * @param all of the tickets that were closed
 * @param byProduct the products with the most answers asked for first, as in {@code byOrganisation}
 * @param overTime every week or month in which somebody was asked
 * @param counts how often each number of stars was given, from one to five
 * @param periodic of the periodic surveys
 * @param opinions one for each kind
 */
public record SatisfactionReport(
        Answers all,
        List<Answers> byProduct,
        List<Answers> byOrganisation,
        List<Answers> overTime,
        List<Long> counts,
        Answers periodic,
        List<Answers> periodicByOrganisation,
        List<Voiced> opinions) {

    /** How many lines a page shows of each group; programs get all. */
    public static final int MOST = 30;

    public List<Answers> asList() {
        return List.of(all);
    }

    public List<Answers> periodicAsList() {
        return List.of(periodic);
    }

    public boolean any() {
        return all.answered().of() > 0
                || periodic.answered().of() > 0
                || opinions.stream().anyMatch(voiced -> voiced.received() > 0);
    }
}
