package org.askwell.ask.thresholds;

import java.time.Instant;

import org.askwell.knowledge.search.ThresholdSetting;

/**
 * Who set what, and what was in force before.
 *
 * @param labelled of how many past questions the answer was known then
 */
public record PastSetting(long version, Instant at, String by, Pair before, Pair after, long labelled) {

    /** Two shares in percent, and the confidence they were translated to, 0..1. */
    public record Pair(int answer, int candidates, double answerFrom, double candidatesFrom) {

        public String answerShown() {
            return Curve.decimal(answerFrom);
        }

        public String candidatesShown() {
            return Curve.decimal(candidatesFrom);
        }
    }

    static PastSetting of(ThresholdSetting setting) {
        return new PastSetting(
                setting.number,
                setting.at,
                setting.account.name,
                new Pair(
                        setting.oldAnswerShare,
                        setting.oldCandidatesShare,
                        setting.oldAnswerFrom,
                        setting.oldCandidatesFrom),
                new Pair(setting.answerShare, setting.candidatesShare, setting.answerFrom, setting.candidatesFrom),
                setting.labelled);
    }
}
