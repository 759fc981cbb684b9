package org.askwell.accounts;

/** Puts the parts of a name in the order its script wants: 林梅, but Tom Reed. */
final class PersonName {

    private PersonName() {}

    /** @return the full name, or the fallback if both parts are blank */
    static String of(String family, String given, String fallback) {
        if (family.isBlank() && given.isBlank()) {
            return fallback;
        }
        return isHan(family) && isHan(given) ? family + given : (given + " " + family).strip();
    }

    private static boolean isHan(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
