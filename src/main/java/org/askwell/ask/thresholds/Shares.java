package org.askwell.ask.thresholds;

import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.knowledge.search.Thresholds;
import org.askwell.web.FormErrors;

/**
 * The shares of wrong answers that are accepted, in percent.
 *
 * @param answer among those shown in full, 1–99
 * @param candidates among all questions to which anything is shown, {@code answer}–99
 */
record Shares(int answer, int candidates) {

    static final int LEAST = 1;
    static final int MOST = 99;

    static Shares inForce() {
        return ThresholdSetting.newest()
                .map(setting -> new Shares(setting.answerShare, setting.candidatesShare))
                .orElse(new Shares(ThresholdSetting.DEFAULT_ANSWER_SHARE, ThresholdSetting.DEFAULT_CANDIDATES_SHARE));
    }

    /** Reads what was typed, and notes what is wrong with it. */
    static Shares of(String answer, String candidates, FormErrors errors, ThresholdMessages messages) {
        var shares = new Shares(percent(answer), percent(candidates));
        if (outside(shares.answer)) {
            errors.add("answer", messages.shareWrong(LEAST, MOST));
        }
        if (outside(shares.candidates)) {
            errors.add("candidates", messages.shareWrong(LEAST, MOST));
        } else if (shares.candidates < shares.answer) {
            errors.add("candidates", messages.candidatesTooFew());
        }
        return shares;
    }

    private static boolean outside(int percent) {
        return percent < LEAST || percent > MOST;
    }

    private static int percent(String typed) {
        String number = typed == null ? "" : typed.strip();
        return number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : 0;
    }

    /** Whatever is sure enough to be shown in full is sure enough for a list. */
    Thresholds in(History history) {
        double full = history.threshold(answer);
        return new Thresholds(full, Math.min(full, history.threshold(candidates)));
    }
}
