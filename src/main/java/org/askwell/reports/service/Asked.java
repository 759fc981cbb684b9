package org.askwell.reports.service;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.reports.quality.Period;
import org.askwell.reports.quality.ReportFilter;

/**
 * What a report of the service is about. It is made from who asks: a customer's manager gets the own organisation, whatever
 * else is asked for.
 *
 * @param product a product's code, or null for all
 * @param organisation a customer's code, or null for all
 */
public record Asked(Period period, String product, String organisation) {

    /** No customer has it. */
    private static final String NOBODY = "";

    public static Asked by(Viewer viewer, ReportFilter filter, String organisation) {
        return new Asked(filter.period(), filter.about(), scope(viewer, organisation));
    }

    private static String scope(Viewer viewer, String organisation) {
        if (!seesAll(viewer)) {
            return viewer.organisationCode() == null ? NOBODY : viewer.organisationCode();
        }
        return organisation == null || organisation.isBlank() ? null : organisation.strip();
    }

    /** @return whether the viewer sees every customer's figures, and who of support did what */
    public static boolean seesAll(Viewer viewer) {
        return viewer.has(Role.SUPERVISOR) || viewer.admin();
    }
}
