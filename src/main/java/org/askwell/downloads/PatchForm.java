package org.askwell.downloads;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the page where a patch is described. */
public class PatchForm {

    @RestForm
    String key;

    @RestForm
    String product;

    @RestForm
    String kind;

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
    String articles;

    @RestForm
    Integer version;

    @RestForm
    FileUpload file;

    PatchFacts facts() {
        return new PatchFacts(
                text(key),
                text(product),
                text(kind),
                text(brings),
                text(affectedFrom),
                text(affectedTo),
                text(titleEn),
                text(titleZh),
                text(notesEn),
                text(notesZh),
                text(articles),
                version);
    }

    /** A field that was not sent is an empty one. */
    private static String text(String field) {
        return field == null ? "" : field.strip();
    }

    boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }
}
