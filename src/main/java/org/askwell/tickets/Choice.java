package org.askwell.tickets;

import java.util.Locale;

import jakarta.ws.rs.BadRequestException;

/** Reads a value that is one of a fixed list from a request, where it is written in lower case (T07). */
public final class Choice {

    private Choice() {}

    /** @throws BadRequestException if it is none of the list */
    public static <E extends Enum<E>> E of(Class<E> list, String name) {
        try {
            return Enum.valueOf(list, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
