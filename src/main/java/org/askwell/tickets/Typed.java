package org.askwell.tickets;

import org.askwell.web.FormErrors;

/**
 * What was typed on a ticket's page and could not be taken, so that nothing is lost.
 *
 * @param conflict why the ticket could not be changed, or null
 */
public record Typed(
        String body,
        String kind,
        String confidential,
        String why,
        String solution,
        String article,
        String conflict,
        FormErrors errors) {

    static Typed nothing() {
        return new Typed("", "reply", "", "", "", "", null, FormErrors.none());
    }

    static Typed body(String text, String kind, String confidential) {
        return new Typed(plain(text), kind, plain(confidential), "", "", "", null, FormErrors.none());
    }

    static Typed why(String text) {
        return new Typed("", "reply", "", plain(text), "", "", null, FormErrors.none());
    }

    static Typed solution(String text, String article) {
        return new Typed("", "reply", "", "", plain(text), plain(article), null, FormErrors.none());
    }

    Typed conflicting(String reason) {
        return new Typed(body, kind, confidential, why, solution, article, reason, errors);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
