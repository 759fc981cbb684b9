package org.askwell.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of every page, text and mail. */
public enum Language {
    EN("en", "English"),
    ZH("zh-CN", "简体中文");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** @return the BCP 47 tag, as in {@code <html lang>} */
    public String tag() {
        return tag;
    }

    /** @return the language's name in the language itself */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** @return the language of an exact tag, as in files, addresses and JSON */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** @return the language that suits a locale: Chinese of any kind is Chinese, all else English */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }
}
