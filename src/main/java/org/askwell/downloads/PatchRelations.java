package org.askwell.downloads;

import java.util.Arrays;
import java.util.List;

/**
 * What a patch has to do with, as a release manager names it: each a list of keys or numbers, separated by blanks, commas
 * or lines.
 *
 * @param supersedes patches that nobody needs any more who has this one
 * @param prerequisites patches that have to be installed before
 * @param articles articles that explain the matter
 * @param tickets tickets whose defect it repairs and change requests that it carries out
 */
record PatchRelations(String supersedes, String prerequisites, String articles, String tickets) {

    static PatchRelations none() {
        return new PatchRelations("", "", "", "");
    }

    static PatchRelations of(Patch patch) {
        return new PatchRelations(
                String.join("\n", patch.supersedes),
                String.join("\n", patch.prerequisites),
                String.join("\n", patch.articleKeys),
                String.join("\n", patch.ticketNumbers));
    }

    public List<String> supersededKeys() {
        return names(supersedes);
    }

    public List<String> prerequisiteKeys() {
        return names(prerequisites);
    }

    public List<String> articleKeys() {
        return names(articles);
    }

    public List<String> ticketNumbers() {
        return names(tickets);
    }

    private static List<String> names(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\s,]+"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
