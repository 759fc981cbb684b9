package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional Chinese characters as their simplified ones, one for one, so that positions stay those of the text and both
 * ways of writing are one question. Phrases that differ between regions are a matter of synonyms.
 */
final class Simplified {

    private static final char[] OF = new char[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < OF.length; i++) {
            OF[i] = (char) i;
        }
        try (InputStream pairs = Simplified.class.getResourceAsStream("/traditional.txt")) {
            new String(pairs.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> OF[line.charAt(0)] = line.charAt(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Simplified() {}

    static char of(char character) {
        return OF[character];
    }

    static String of(String text) {
        var simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            simplified.append(OF[text.charAt(i)]);
        }
        return simplified.toString();
    }
}
