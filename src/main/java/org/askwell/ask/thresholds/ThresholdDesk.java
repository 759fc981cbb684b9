package org.askwell.ask.thresholds;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.knowledge.search.Thresholds;
import org.hibernate.exception.ConstraintViolationException;

/** Puts other thresholds into force. */
@ApplicationScoped
class ThresholdDesk {

    @Inject
    PastQuestions past;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<ThresholdsChanged> changed;

    /** @return the number of the setting in force, 0 while nothing was set */
    static long version() {
        return ThresholdSetting.newest().map(setting -> setting.number).orElse(0L);
    }

    /**
     * @param seen the number of the setting that was in force when the change was decided on
     * @throws OptimisticLockException if another one is in force by now; nothing is changed then
     */
    @Transactional
    ThresholdSetting set(Shares shares, long seen) {
        if (seen != version()) {
            throw new OptimisticLockException();
        }
        Shares before = Shares.inForce();
        Thresholds old = ThresholdSetting.inForce();
        History history = past.latest();
        Thresholds thresholds = shares.in(history);
        var setting = new ThresholdSetting();
        setting.number = seen + 1;
        setting.account = Account.findById(user.viewer().accountId());
        setting.at = clock.instant();
        setting.answerShare = shares.answer();
        setting.candidatesShare = shares.candidates();
        setting.answerFrom = thresholds.answer();
        setting.candidatesFrom = thresholds.candidates();
        setting.labelled = history.labelled();
        setting.oldAnswerShare = before.answer();
        setting.oldCandidatesShare = before.candidates();
        setting.oldAnswerFrom = old.answer();
        setting.oldCandidatesFrom = old.candidates();
        try {
            setting.persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw new OptimisticLockException(e);
        }
        changed.fire(new ThresholdsChanged(words(before), words(shares)));
        return setting;
    }

    private static String words(Shares shares) {
        return shares.answer() + " % / " + shares.candidates() + " %";
    }
}
