package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** A grant needs its last day, at most a year ahead; a refusal and a withdrawal need a reason. */
@ApplicationScoped
public class DecisionCheck {

    private static final int NOTE_CHARACTERS = 1_000;
    private static final int LONGEST_GRANT_YEARS = 1;

    @Inject
    Clock clock;

    @Inject
    Messages texts;

    FormErrors of(AuthorizationDesk.Outcome outcome, LocalDate until, String note) {
        return of(outcome, until, note, false);
    }

    /** @param passedOn whether agreeing only passes it on, so that the last day is somebody else's to choose */
    public FormErrors of(AuthorizationDesk.Outcome outcome, LocalDate until, String note, boolean passedOn) {
        var errors = FormErrors.none();
        LocalDate today = LocalDate.now(clock);
        if (outcome == null) {
            errors.add("outcome", words().errorMissing());
        } else if (outcome == AuthorizationDesk.Outcome.GRANTED) {
            boolean fit =
                    until != null && !until.isBefore(today) && !until.isAfter(today.plusYears(LONGEST_GRANT_YEARS));
            if (!passedOn && !fit) {
                errors.add("until", words().errorUntil());
            }
        } else if (note == null || note.isBlank()) {
            errors.add("note", words().errorNote());
        }
        if (note != null && note.length() > NOTE_CHARACTERS) {
            errors.add("note", words().errorTooLong(NOTE_CHARACTERS));
        }
        return errors;
    }

    /** @return the day, or null if it is none */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private DownloadsMessages words() {
        return texts.of(DownloadsMessages.class);
    }
}
