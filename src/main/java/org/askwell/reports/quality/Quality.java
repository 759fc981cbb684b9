package org.askwell.reports.quality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.accounts.Language;

/**
 * How right the portal's answers were in a period.
 *
 * @param byLanguage in the languages' order, those with labels only
 * @param byProduct by product code, those with labels only; the empty code is for questions about no product
 * @param overTime every week or month of the period, by its first day
 */
record Quality(
        Figures all,
        Map<Language, Figures> byLanguage,
        Map<String, Figures> byProduct,
        Map<LocalDate, Figures> overTime,
        Course course) {

    static Quality of(List<QualityQuery.Cell> cells, Period period, Course course) {
        var overTime = new LinkedHashMap<LocalDate, Figures>();
        Map<LocalDate, Figures> found = by(cells, QualityQuery.Cell::step);
        period.steps().forEach(step -> overTime.put(step, found.getOrDefault(step, Figures.NONE)));
        return new Quality(
                Figures.sum(figures(cells)),
                by(cells, QualityQuery.Cell::language),
                by(cells, cell -> cell.product() == null ? "" : cell.product()),
                overTime,
                course);
    }

    private static <K extends Comparable<? super K>> Map<K, Figures> by(
            List<QualityQuery.Cell> cells, Function<QualityQuery.Cell, K> key) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), some -> Figures.sum(figures(some)))));
    }

    private static Stream<Figures> figures(List<QualityQuery.Cell> cells) {
        return cells.stream().map(QualityQuery.Cell::figures);
    }
}
