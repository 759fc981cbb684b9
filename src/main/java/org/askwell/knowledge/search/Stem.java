package org.askwell.knowledge.search;

/**
 * Light English stemming: takes off the endings of plurals and of simple verb forms and nothing else, so that "closing",
 * "closed" and "closes" meet while product names and identifiers stay what they are.
 */
final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    static String of(String word) {
        if (word.length() < SHORTEST || !Terms.lowerCase(word)) {
            return word;
        }
        return silentE(verb(plural(word)));
    }

    private static String plural(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return cut(word, 1);
        }
        return word;
    }

    private static String verb(String word) {
        if (word.endsWith("ing") && word.length() >= 6) {
            return base(word, 3);
        }
        if (word.endsWith("ied") && word.length() >= 5) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ed") && word.length() >= 5) {
            return base(word, 2);
        }
        return word;
    }

    private static String base(String word, int ending) {
        String base = cut(word, ending);
        if (!voiced(base)) {
            return word;
        }
        int last = base.length() - 1;
        boolean doubled = base.charAt(last) == base.charAt(last - 1) && "lsz".indexOf(base.charAt(last)) < 0;
        return doubled ? cut(base, 1) : base;
    }

    private static boolean voiced(String base) {
        for (int i = 0; i < base.length(); i++) {
            if ("aeiouy".indexOf(base.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String silentE(String word) {
        return word.endsWith("e") && word.length() > SHORTEST ? cut(word, 1) : word;
    }

    private static String cut(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }
}
