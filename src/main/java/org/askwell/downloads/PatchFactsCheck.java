package org.askwell.downloads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Says what is wrong with the facts of a patch, in the language of the request. */
@ApplicationScoped
class PatchFactsCheck {

    static final int TITLE_CHARACTERS = 200;
    static final int NOTES_CHARACTERS = 20_000;
    private static final String KEY = "[a-z][a-z0-9]{1,30}([-.][a-z0-9]{1,20}){1,6}";

    @Inject
    PatchRelationsCheck relations;

    @Inject
    Messages texts;

    /** @param edited the draft that is changed, or null for a new one */
    FormErrors of(PatchFacts facts, Patch edited) {
        var errors = FormErrors.none();
        if (facts.key() == null || !facts.key().matches(KEY)) {
            errors.add("key", words().errorKey());
        } else if ((edited == null || !edited.patchKey.equals(facts.key()))
                && Patch.withKey(facts.key()).isPresent()) {
            errors.add("key", words().errorKeyTaken());
        }
        if (facts.product() == null || Product.withCode(facts.product()).isEmpty()) {
            errors.add("product", words().errorProduct());
        }
        if (facts.kindOrNull() == null) {
            errors.add("kind", words().errorKind());
        }
        if (facts.severityOrNull() == null) {
            errors.add("severity", words().errorSeverity());
        }
        if (facts.visibilityOrNull() == null) {
            errors.add("visibility", words().errorVisibility());
        }
        version(errors, "brings", facts.brings());
        version(errors, "affectedFrom", facts.affectedFrom());
        version(errors, "affectedTo", facts.affectedTo());
        if (!errors.any() && !new VersionRange(facts.affectedFrom(), facts.affectedTo()).ordered()) {
            errors.add("affectedTo", words().errorRange());
        }
        words(errors, facts.words());
        relations.check(errors, facts);
        return errors;
    }

    private void words(FormErrors errors, PatchWords given) {
        text(errors, "titleEn", given.titleEn(), TITLE_CHARACTERS);
        text(errors, "titleZh", given.titleZh(), TITLE_CHARACTERS);
        text(errors, "notesEn", given.notesEn(), NOTES_CHARACTERS);
        text(errors, "notesZh", given.notesZh(), NOTES_CHARACTERS);
        if (!given.issuesEn().isBlank() || !given.issuesZh().isBlank()) {
            text(errors, "issuesEn", given.issuesEn(), NOTES_CHARACTERS);
            text(errors, "issuesZh", given.issuesZh(), NOTES_CHARACTERS);
        }
    }

    private void version(FormErrors errors, String field, String value) {
        if (!ReleaseVersion.valid(value)) {
            errors.add(field, words().errorVersion());
        }
    }

    private void text(FormErrors errors, String field, String value, int limit) {
        var shared = texts.of(DownloadsMessages.class);
        errors.text(field, value, limit, shared.errorMissing(), shared.errorTooLong(limit));
    }

    private PatchDeskMessages words() {
        return texts.of(PatchDeskMessages.class);
    }
}
