package org.askwell.downloads;

import org.jboss.resteasy.reactive.RestForm;

/** The fields of the page where a patch is described. */
public class PatchForm {

    @RestForm
    String key;

    @RestForm
    String product;

    @RestForm
    String kind;

    @RestForm
    String severity;

    @RestForm
    String visibility;

    @RestForm
    String brings;

    @RestForm
    String affectedFrom;

    @RestForm
    String affectedTo;

    @RestForm
    String titleEn;

    @RestForm
    String titleZh;

    @RestForm
    String notesEn;

    @RestForm
    String notesZh;

    @RestForm
    String issuesEn;

    @RestForm
    String issuesZh;

    @RestForm
    String supersedes;

    @RestForm
    String prerequisites;

    @RestForm
    String articles;

    @RestForm
    String tickets;

    @RestForm
    Integer version;

    PatchFacts facts() {
        return new PatchFacts(
                text(key),
                text(product),
                text(kind),
                text(severity),
                visibility == null ? Visibility.EVERYONE.name() : visibility,
                text(brings),
                text(affectedFrom),
                text(affectedTo),
                new PatchWords(
                        text(titleEn), text(titleZh), text(notesEn), text(notesZh), text(issuesEn), text(issuesZh)),
                new PatchRelations(text(supersedes), text(prerequisites), text(articles), text(tickets)),
                version);
    }

    /** A field that was not sent is an empty one. */
    private static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
