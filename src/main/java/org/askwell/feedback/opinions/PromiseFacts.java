package org.askwell.feedback.opinions;

import org.askwell.tickets.sla.Amount;
import org.askwell.tickets.terms.ServiceCalendar;
import org.askwell.web.FormErrors;

/**
 * What is entered as promised for a kind of opinions, not yet checked.
 *
 * @param answerWithin as {@link Amount#parse} reads it, and so is {@code settleWithin}
 * @param calendar the code of a calendar
 */
record PromiseFacts(OpinionKind kind, String answerWithin, String settleWithin, String calendar) {

    static PromiseFacts of(AnswerPromise promise) {
        return new PromiseFacts(promise.kind, promise.answerWithin, promise.settleWithin, promise.calendar);
    }

    /** @return what is wrong, by the names of the fields on the page, which has one of each for every kind */
    FormErrors errors(OpinionMessages words) {
        var errors = FormErrors.none();
        if (!amount(answerWithin)) {
            errors.add("answerWithin-" + kind, words.errorAmount());
        }
        if (!amount(settleWithin)) {
            errors.add("settleWithin-" + kind, words.errorAmount());
        }
        if (ServiceCalendar.inForce(calendar).isEmpty()) {
            errors.add("calendar-" + kind, words.errorCalendar());
        }
        return errors;
    }

    private static boolean amount(String text) {
        try {
            Amount.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    void copyTo(AnswerPromise promise) {
        promise.answerWithin = Amount.parse(answerWithin).toString();
        promise.settleWithin = Amount.parse(settleWithin).toString();
        promise.calendar = calendar;
    }
}
