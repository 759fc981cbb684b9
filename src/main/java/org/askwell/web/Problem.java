package org.askwell.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An error as RFC 9457 wants it.
 *
 * @param type about:blank, as the status says it all
 * @param title the status in words
 * @param status the HTTP status, 400–599
 * @param detail what to do about it, in the reader's language
 * @param errors the fields that were refused, if that is the reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Violation> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One refused field and why. */
    public record Violation(String field, String message) {}

    static Problem of(int status, String title, String detail, List<Violation> errors) {
        return new Problem("about:blank", title, status, detail, errors);
    }
}
