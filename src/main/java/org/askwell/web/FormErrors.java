package org.askwell.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a submitted form, by field, in the order of the form. */
public final class FormErrors {

    private final Map<String, String> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Notes that a field is not as it must be; the first reason for a field counts. */
    public FormErrors add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    /** Refuses a field that is missing, blank or longer than the limit, in characters. */
    public FormErrors text(String field, String value, int limit, String missing, String tooLong) {
        if (value == null || value.isBlank()) {
            add(field, missing);
        } else if (value.codePointCount(0, value.length()) > limit) {
            add(field, tooLong);
        }
        return this;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public int count() {
        return byField.size();
    }

    /** @return the reason the field was refused, or null */
    public String of(String field) {
        return byField.get(field);
    }

    public Map<String, String> byField() {
        return byField;
    }
}
