package org.askwell.tickets;

import java.util.Map;

import org.askwell.web.FormErrors;

/**
 * What was typed on a ticket's page and could not be taken, so that nothing is lost.
 *
 * @param small the fields of the small forms beside the ticket
 * @param conflict why the ticket could not be changed, or null
 */
public record Typed(
        String body,
        String kind,
        String confidential,
        String why,
        String solution,
        String article,
        Map<String, String> small,
        String conflict,
        FormErrors errors) {

    static Typed nothing() {
        return new Typed("", "reply", "", "", "", "", Map.of(), null, FormErrors.none());
    }

    static Typed body(String text, String kind, String confidential) {
        return new Typed(plain(text), kind, plain(confidential), "", "", "", Map.of(), null, FormErrors.none());
    }

    static Typed why(String text) {
        return new Typed("", "reply", "", plain(text), "", "", Map.of(), null, FormErrors.none());
    }

    static Typed solution(String text, String article) {
        return new Typed("", "reply", "", "", plain(text), plain(article), Map.of(), null, FormErrors.none());
    }

    static Typed small(Map<String, String> fields) {
        return new Typed("", "reply", "", "", "", "", fields, null, FormErrors.none());
    }

    /** @return the same with a box that is ticked or not */
    Typed ticked(String box, boolean on) {
        return new Typed(
                body, kind, confidential, why, solution, article, Map.of(box, on ? "true" : ""), conflict, errors);
    }

    /** @return what was typed in a field of a small form, or the empty string */
    public String small(String field) {
        return small.getOrDefault(field, "");
    }

    Typed conflicting(String reason) {
        return new Typed(body, kind, confidential, why, solution, article, small, reason, errors);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
