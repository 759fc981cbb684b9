package org.askwell.downloads;

import java.util.Arrays;
import java.util.List;

/**
 * What release managers write about a patch for its readers.
 *
 * @param issuesEn what is known not to work yet, or nothing; then nothing in Chinese either
 */
record PatchWords(String titleEn, String titleZh, String notesEn, String notesZh, String issuesEn, String issuesZh) {

    static PatchWords none() {
        return new PatchWords("", "", "", "", "", "");
    }

    static PatchWords of(Patch patch) {
        return new PatchWords(
                patch.titleEn, patch.titleZh, patch.notesEn, patch.notesZh, patch.knownIssuesEn, patch.knownIssuesZh);
    }

    /** @return the text without empty lines, a paragraph each */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
