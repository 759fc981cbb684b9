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

    /** @param ending what the names of the fields end with, as a page has one of each for every kind */
    FormErrors errors(OpinionMessages words, String ending) {
        var errors = FormErrors.none();
        if (!amount(answerWithin)) {
            errors.add("answerWithin" + ending, words.errorAmount());
        }
        if (!amount(settleWithin)) {
            errors.add("settleWithin" + ending, words.errorAmount());
        }
        if (ServiceCalendar.inForce(calendar).isEmpty()) {
            errors.add("calendar" + ending, words.errorCalendar());
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
