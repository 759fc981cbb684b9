package org.askwell.feedback.opinions;

import java.util.Arrays;
import java.util.Optional;

/** What an opinion can be about. */
public enum OpinionSubject {
    TICKET,
    /** Somebody of support. */
    PERSON,
    /** What is done for the customer again and again (R26). */
    PLAN,
    PORTAL;

    static Optional<OpinionSubject> named(String name) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }
}
