package org.askwell.ask.thresholds;

import java.util.List;

import org.askwell.ask.thresholds.History.Point;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.knowledge.search.Thresholds;
import org.askwell.web.Page;

/**
 * What is in force, as the page and the REST API show it.
 *
 * @param version the number of the setting in force, 0 while nothing was set
 * @param questions how many past questions are looked at
 * @param labelled of how many of them the answer is known
 */
public record ThresholdView(long version, List<Level> levels, long questions, long labelled, Curve curve) {

    /**
     * A threshold and what past questions say about it.
     *
     * @param share of wrong answers that is accepted, in percent
     * @param from the threshold, 0..1
     * @param answered the share of past questions that reached it, in percent; null without any
     * @param wrong the share of wrong ones among them, in percent; null if none is labelled
     */
    public record Level(Decision decision, int share, double from, Long answered, Long wrong, long labelled) {

        static Level of(Decision decision, int share, double from, History history) {
            Point point = history.at(from);
            return new Level(
                    decision,
                    share,
                    from,
                    Curve.percent(point.answered()),
                    Curve.percent(point.wrong()),
                    point.labelled());
        }

        public String shown() {
            return Curve.decimal(from);
        }

        public double x() {
            return Curve.x(from);
        }

        /** Names stand at two heights, so that two thresholds may be close. */
        public int height() {
            return decision == Decision.ANSWER ? 11 : 26;
        }
    }

    /** A setting that is only looked at, and what it would change. */
    public record Proposal(
            List<Level> levels,
            long better,
            long worse,
            long unknown,
            long same,
            Page<Comparison.Case> cases,
            String pagerBase) {

        static Proposal of(Shares shares, History history, int page) {
            Thresholds thresholds = shares.in(history);
            Comparison comparison = Comparison.of(history, ThresholdSetting.inForce(), thresholds);
            return new Proposal(
                    ThresholdView.levels(shares, thresholds, history),
                    comparison.better(),
                    comparison.worse(),
                    comparison.unknown(),
                    comparison.same(),
                    comparison.page(page),
                    "/admin/thresholds?answer=" + shares.answer() + "&candidates=" + shares.candidates() + "&");
        }
    }

    static ThresholdView of(History history) {
        return new ThresholdView(
                ThresholdDesk.version(),
                levels(Shares.inForce(), ThresholdSetting.inForce(), history),
                history.questions().size(),
                history.labelled(),
                Curve.of(history));
    }

    private static List<Level> levels(Shares shares, Thresholds thresholds, History history) {
        return List.of(
                Level.of(Decision.ANSWER, shares.answer(), thresholds.answer(), history),
                Level.of(Decision.CANDIDATES, shares.candidates(), thresholds.candidates(), history));
    }

    /** @return whether a new share is translated by what happened, not by what confidence promises */
    public boolean enough() {
        return labelled >= History.ENOUGH;
    }
}
