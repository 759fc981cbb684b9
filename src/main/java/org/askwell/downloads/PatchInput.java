package org.askwell.downloads;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a patch is about, as programs send it; a new version number of the draft comes back with every answer.
 *
 * @param severity {@code MEDIUM} unless it is given
 * @param visibility {@code EVERYONE} unless it is given
 * @param knownIssues nothing, or in both languages
 * @param supersedes keys of patches that nobody needs any more who has this one
 * @param prerequisites keys of patches that have to be installed before
 * @param tickets numbers of tickets whose defect it repairs and of change requests that it carries out
 */
record PatchInput(
        String key,
        String product,
        String kind,
        String severity,
        String visibility,
        String brings,
        String affectedFrom,
        String affectedTo,
        Texts title,
        Texts notes,
        Texts knownIssues,
        List<String> supersedes,
        List<String> prerequisites,
        List<String> articles,
        List<String> tickets,
        Integer version) {

    /** A text in both languages. */
    record Texts(String en, @JsonProperty("zh-CN") String zh) {

        private static final Texts NOTHING = new Texts(null, null);

        private static Texts of(Texts given) {
            return given == null ? NOTHING : given;
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    PatchFacts facts() {
        Texts issues = Texts.of(knownIssues);
        return new PatchFacts(
                key,
                product,
                kind,
                severity == null ? Severity.MEDIUM.name() : severity,
                visibility == null ? Visibility.EVERYONE.name() : visibility,
                brings,
                affectedFrom,
                affectedTo,
                new PatchWords(
                        Texts.of(title).en(),
                        Texts.of(title).zh(),
                        Texts.of(notes).en(),
                        Texts.of(notes).zh(),
                        Texts.orEmpty(issues.en()),
                        Texts.orEmpty(issues.zh())),
                new PatchRelations(names(supersedes), names(prerequisites), names(articles), names(tickets)),
                version);
    }

    private static String names(List<String> names) {
        return names == null ? "" : String.join(" ", names);
    }
}
