package org.askwell.feedback.opinions;

import java.util.Arrays;
import java.util.Optional;

/** What kind of opinion somebody has. */
public enum OpinionKind {
    COMPLAINT,
    SUGGESTION,
    PRAISE;

    static Optional<OpinionKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
