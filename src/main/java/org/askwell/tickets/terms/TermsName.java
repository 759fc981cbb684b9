package org.askwell.tickets.terms;

import org.askwell.web.FormErrors;

/**
 * What is entered about any edition, not yet checked.
 *
 * @param code the code of something new, or of what is edited
 * @param number the edition that was edited, or null for something new
 */
record TermsName(String code, String nameEn, String nameZh, Integer number) {

    private static final int CHARACTERS = 100;

    static TermsName none() {
        return new TermsName("", "", "", null);
    }

    static TermsName of(Edition edition) {
        return new TermsName(edition.code, edition.nameEn, edition.nameZh, edition.number);
    }

    FormErrors errors(TermsMessages words) {
        var errors = FormErrors.none();
        if (!code.matches(Edition.CODE)) {
            errors.add("code", words.errorCode());
        }
        return errors.text("nameEn", nameEn, CHARACTERS, words.errorMissing(), words.errorTooLong(CHARACTERS))
                .text("nameZh", nameZh, CHARACTERS, words.errorMissing(), words.errorTooLong(CHARACTERS));
    }

    public boolean fresh() {
        return number == null;
    }

    void copyTo(Edition edition) {
        edition.code = code;
        edition.nameEn = nameEn.strip();
        edition.nameZh = nameZh.strip();
        edition.number = fresh() ? 1 : number + 1;
    }
}
