package org.askwell.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of enum values as files, addresses and JSON write them: {@code how-to} for {@code HOW_TO}. */
public final class Slug {

    private Slug() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the value of exactly that name, or empty for null and anything unknown */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String slug) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(slug))
                .findFirst();
    }
}
