package org.askwell.reports.service;

import org.askwell.reports.quality.Share;

/**
 * How many questions needed no ticket.
 *
 * @param asked all questions of the period, the denominator of all three
 * @param confirmed those whose asker said that an article solved the problem
 * @param potential those whose asker read an article in full, said nothing, and opened no ticket
 */
public record Deflection(long asked, long confirmed, long potential) {

    public Share confirmedShare() {
        return new Share(confirmed, asked);
    }

    public Share potentialShare() {
        return new Share(potential, asked);
    }

    /** @return those that became a ticket, or were left without reading anything */
    public Share noneShare() {
        return new Share(asked - confirmed - potential, asked);
    }
}
