package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;

/** A grant needs its last day, at most a year ahead; a refusal and a withdrawal need a reason. */
@ApplicationScoped
class DecisionCheck {

    private static final int NOTE_CHARACTERS = 1_000;
    private static final int LONGEST_GRANT_YEARS = 1;

    @Inject
    Clock clock;

    @Inject
    DownloadsMessages messages;

    FormErrors of(AuthorizationDesk.Outcome outcome, LocalDate until, String note) {
        var errors = FormErrors.none();
        LocalDate today = LocalDate.now(clock);
        if (outcome == null) {
            errors.add("outcome", messages.errorMissing());
        } else if (outcome == AuthorizationDesk.Outcome.GRANTED) {
            if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_GRANT_YEARS))) {
                errors.add("until", messages.errorUntil());
            }
        } else if (note == null || note.isBlank()) {
            errors.add("note", messages.errorNote());
        }
        if (note != null && note.length() > NOTE_CHARACTERS) {
            errors.add("note", messages.errorTooLong(NOTE_CHARACTERS));
        }
        return errors;
    }
}
