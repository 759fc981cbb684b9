package org.askwell.reports.service;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How the promises of a period were kept.
 *
 * @param byProduct the products with the most tickets first, as in the others
 * @param overTime every week or month with a ticket
 * @param load null for whom it is none of their business
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceReport(
        Line all,
        List<Line> bySeverity,
        List<Line> byProduct,
        List<Line> byOrganisation,
        List<Line> overTime,
        Backlog backlog,
        List<Load> load,
        Deflection deflection) {

    /** How many lines a page shows of each group; programs get all. */
    public static final int MOST = 30;

    /** @return all tickets, as the only line of a table */
    public List<Line> asList() {
        return List.of(all);
    }

    public boolean any() {
        return all.opened() > 0 || backlog.total() > 0 || deflection.asked() > 0;
    }
}
