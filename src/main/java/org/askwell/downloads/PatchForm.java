package org.askwell.downloads;

import jakarta.ws.rs.DefaultValue;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the page where a patch is described. */
public class PatchForm {

    @RestForm
    @DefaultValue("")
    String key;

    @RestForm
    @DefaultValue("")
    String product;

    @RestForm
    @DefaultValue("")
    String kind;

    @RestForm
    @DefaultValue("")
    String brings;

    @RestForm
    @DefaultValue("")
    String affectedFrom;

    @RestForm
    @DefaultValue("")
    String affectedTo;

    @RestForm
    @DefaultValue("")
    String titleEn;

    @RestForm
    @DefaultValue("")
    String titleZh;

    @RestForm
    @DefaultValue("")
    String notesEn;

    @RestForm
    @DefaultValue("")
    String notesZh;

    @RestForm
    @DefaultValue("")
    String articles;

    @RestForm
    Integer version;

    @RestForm
    FileUpload file;

    PatchFacts facts() {
        return new PatchFacts(
                key.strip(),
                product,
                kind,
                brings.strip(),
                affectedFrom.strip(),
                affectedTo.strip(),
                titleEn.strip(),
                titleZh.strip(),
                notesEn.strip(),
                notesZh.strip(),
                articles.strip(),
                version);
    }

    boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }
}
