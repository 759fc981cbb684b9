package org.askwell.feedback.opinions;

import java.util.Arrays;
import java.util.Locale;

/** Which opinions a list has. */
public enum OpinionFilter {
    /** Those that have to be answered. */
    RECEIVED("o.answeredAt is null"),
    /** Those of which it has to be told what was done. */
    ANSWERED("o.answeredAt is not null and o.settledAt is null"),
    SETTLED("o.settledAt is not null"),
    ALL("1 = 1");

    private final String condition;

    OpinionFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** @return the filter as it stands in an address */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the filter with that key, or the first one: an unknown key narrows nothing else (T07) */
    public static OpinionFilter fromString(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElse(RECEIVED);
    }
}
