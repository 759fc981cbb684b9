package org.askwell.reports.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the page shows of a report besides its figures.
 *
 * @param groups the tables of promises, each with its charts
 * @param load as bars of open tickets, or null
 * @param query the filter as it stands in the address, for the tables to take along
 */
public record ServicePage(List<Group> groups, List<Age> ages, Bars backlog, Bars load, Bars deflection, String query) {

    /**
     * Tickets that belong together.
     *
     * @param id in the page
     * @param more how many lines are not shown
     */
    public record Group(String id, String title, List<Line> lines, int more, Bars answered, Bars solved) {

        static Group of(String id, String title, List<Line> lines) {
            return new Group(
                    id,
                    title,
                    lines.subList(0, Math.min(lines.size(), ServiceReport.MOST)),
                    Math.max(0, lines.size() - ServiceReport.MOST),
                    Bars.of(lines, Line::answered),
                    Bars.of(lines, Line::solved));
        }
    }

    /** A band of ages of open tickets. */
    public record Age(String label, long count) {}

    static ServicePage of(ServiceReport report, String address, String organisation, ServiceMessages words) {
        var groups = new ArrayList<Group>();
        groups.add(Group.of("severity", words.bySeverity(), report.bySeverity()));
        groups.add(Group.of("product", words.byProduct(), report.byProduct()));
        if (report.load() != null) {
            groups.add(Group.of("organisation", words.byOrganisation(), report.byOrganisation()));
        }
        groups.add(Group.of("time", words.overTime(), report.overTime()));
        List<Age> ages = ages(report.backlog(), words);
        Deflection deflected = report.deflection();
        return new ServicePage(
                groups,
                ages,
                Bars.of(ages, Age::label, Age::count),
                report.load() == null ? null : Bars.of(report.load(), Load::name, Load::open),
                Bars.of(
                        List.of(words.confirmed(), words.potential(), words.none()),
                        List.of(deflected.confirmedShare(), deflected.potentialShare(), deflected.noneShare())),
                query(address, organisation));
    }

    private static List<Age> ages(Backlog backlog, ServiceMessages words) {
        return IntStream.range(0, backlog.counts().size())
                .mapToObj(band -> new Age(
                        label(band, backlog.upToDays(), words), backlog.counts().get(band)))
                .toList();
    }

    private static String label(int band, List<Integer> days, ServiceMessages words) {
        if (band == 0) {
            return words.upTo(days.get(0));
        }
        return band < days.size() ? words.between(days.get(band - 1), days.get(band)) : words.older(days.get(band - 1));
    }

    private static String query(String address, String organisation) {
        String query = address.substring(address.indexOf('?'));
        return organisation == null || organisation.isBlank()
                ? query
                : query + "organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8);
    }
}
