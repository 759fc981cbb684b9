package org.askwell.reports.service;

import java.util.List;

/**
 * The tickets that are not solved now, by how long ago they were opened.
 *
 * @param upToDays of each band, whose last one has no end
 * @param counts of each band
 */
public record Backlog(List<Integer> upToDays, List<Long> counts) {

    static final List<Integer> BANDS = List.of(1, 3, 7, 30);

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
