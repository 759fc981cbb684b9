package org.askwell.reports.satisfaction;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.askwell.reports.quality.Share;
import org.askwell.reports.service.Bars;

/**
 * What the page shows of a report besides its figures.
 *
 * @param groups the tables of tickets, each with its chart
 * @param periodic the table of the periodic surveys by customer, or null
 * @param given how often each number of stars was given, from one to five
 * @param stars the same as bars
 * @param query the filter as it stands in the address, for the tables to take along
 */
public record SatisfactionPage(List<Group> groups, Group periodic, List<Given> given, Bars stars, String query) {

    /** How often a number of stars was given. */
    public record Given(int stars, long times) {}

    /**
     * Answers that belong together.
     *
     * @param id in the page
     * @param more how many lines are not shown
     */
    public record Group(String id, String title, List<Answers> lines, int more, Bars satisfied) {

        static Group of(String id, String title, List<Answers> lines) {
            List<Answers> shown = lines.subList(0, Math.min(lines.size(), SatisfactionReport.MOST));
            return new Group(
                    id,
                    title,
                    shown,
                    lines.size() - shown.size(),
                    Bars.of(
                            shown.stream().map(Answers::label).toList(),
                            shown.stream().map(Answers::satisfied).toList()));
        }
    }

    /** @param every whether the reader sees all customers */
    static SatisfactionPage of(
            SatisfactionReport report,
            boolean every,
            String address,
            String organisation,
            SatisfactionMessages words,
            List<String> stars) {
        var groups = new ArrayList<Group>();
        groups.add(Group.of("product", words.byProduct(), report.byProduct()));
        if (every) {
            groups.add(Group.of("organisation", words.byOrganisation(), report.byOrganisation()));
        }
        groups.add(Group.of("time", words.overTime(), report.overTime()));
        List<Given> given = IntStream.range(0, stars.size())
                .mapToObj(i -> new Given(i + 1, report.counts().get(i)))
                .toList();
        long all = given.stream().mapToLong(Given::times).sum();
        return new SatisfactionPage(
                groups,
                every
                        ? Group.of("periodic-organisation", words.byOrganisation(), report.periodicByOrganisation())
                        : null,
                given,
                Bars.of(
                        stars,
                        given.stream().map(each -> new Share(each.times(), all)).toList()),
                query(address, organisation));
    }

    private static String query(String address, String organisation) {
        String query = address.substring(address.indexOf('?'));
        return organisation == null || organisation.isBlank()
                ? query
                : query + "organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8) + "&";
    }
}
