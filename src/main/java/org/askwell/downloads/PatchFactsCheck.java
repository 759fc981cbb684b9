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
    private static final int ARTICLES = 20;
    private static final String KEY = "[a-z][a-z0-9]{1,30}([-.][a-z0-9]{1,20}){1,6}";
    private static final String ARTICLE_KEY = "[a-z0-9][a-z0-9-]{1,99}";

    @Inject
    Messages texts;

    /** @param edited the draft that is changed, or null for a new one */
    FormErrors of(PatchFacts facts, Patch edited) {
        var errors = FormErrors.none();
        if (facts.key() == null || !facts.key().matches(KEY)) {
            errors.add("key", words().errorKey());
        } else if ((edited == null || !edited.patchKey.equals(facts.key())) && Patch.taken(facts.key())) {
            errors.add("key", words().errorKeyTaken());
        }
        if (facts.product() == null || Product.withCode(facts.product()).isEmpty()) {
            errors.add("product", words().errorProduct());
        }
        if (facts.kindOrNull() == null) {
            errors.add("kind", words().errorKind());
        }
        version(errors, "brings", facts.brings());
        version(errors, "affectedFrom", facts.affectedFrom());
        version(errors, "affectedTo", facts.affectedTo());
        if (!errors.any() && !new VersionRange(facts.affectedFrom(), facts.affectedTo()).ordered()) {
            errors.add("affectedTo", words().errorRange());
        }
        text(errors, "titleEn", facts.titleEn(), TITLE_CHARACTERS);
        text(errors, "titleZh", facts.titleZh(), TITLE_CHARACTERS);
        text(errors, "notesEn", facts.notesEn(), NOTES_CHARACTERS);
        text(errors, "notesZh", facts.notesZh(), NOTES_CHARACTERS);
        if (facts.articleKeys().size() > ARTICLES
                || !facts.articleKeys().stream().allMatch(key -> key.matches(ARTICLE_KEY))) {
            errors.add("articles", words().errorArticles());
        }
        return errors;
    }

    private void version(FormErrors errors, String field, String value) {
        if (value == null || !value.matches(VersionRange.PATTERN)) {
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
