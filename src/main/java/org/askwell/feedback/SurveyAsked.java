package org.askwell.feedback;

import java.time.Instant;

/**
 * Somebody is to be asked how a ticket went.
 *
 * @param accountId who opened it
 * @param link secret until it is used
 */
public record SurveyAsked(String number, String title, Long accountId, String link, Instant expiresAt) {

    /** Leaves out the link (T23). */
    @Override
    public String toString() {
        return "SurveyAsked[number=" + number + "]";
    }
}
