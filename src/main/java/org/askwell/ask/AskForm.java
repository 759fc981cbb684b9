package org.askwell.ask;

import java.util.List;
import java.util.UUID;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Product;
import org.askwell.knowledge.search.Question;
import org.askwell.tickets.Severity;
import org.askwell.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** The problem form as it was filled in. */
public class AskForm {

    static final int TITLE_LIMIT = 200;
    static final int DESCRIPTION_LIMIT = 20_000;
    private static final int SHORT_LIMIT = 60;

    @RestForm
    String title;

    @RestForm
    String description;

    @RestForm
    String product;

    @RestForm
    String version;

    @RestForm
    String code;

    @RestForm
    String severity;

    public String getTitle() {
        return given(title);
    }

    public String getDescription() {
        return given(description);
    }

    public String getProduct() {
        return given(product);
    }

    public String getVersion() {
        return given(version);
    }

    public String getCode() {
        return given(code);
    }

    public String getSeverity() {
        return given(severity);
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }

    /** @return what is wrong with the form; nothing if it can be sent */
    FormErrors check(AskMessages messages) {
        var errors = FormErrors.none();
        errors.text("title", title, TITLE_LIMIT, messages.titleMissing(), messages.titleTooLong(TITLE_LIMIT));
        if (errors.of("title") == null && question(Language.EN).empty()) {
            errors.add("title", messages.titleMissing());
        }
        if (getDescription().length() > DESCRIPTION_LIMIT) {
            errors.add("description", messages.descriptionTooLong(DESCRIPTION_LIMIT));
        }
        if (!getProduct().isBlank() && knownProduct() == null) {
            errors.add("product", messages.productUnknown());
        }
        if (getVersion().length() > SHORT_LIMIT) {
            errors.add("version", messages.tooLong(SHORT_LIMIT));
        }
        if (getCode().length() > SHORT_LIMIT) {
            errors.add("code", messages.tooLong(SHORT_LIMIT));
        }
        if (!getSeverity().matches("[ABCD]")) {
            errors.add("severity", messages.severityMissing());
        }
        return errors;
    }

    Question question(Language shown) {
        return Question.of(title, description, code, product, shown);
    }

    /** As much of what was typed as is kept; only {@link #check} tells whether that is all. */
    NewInquiry by(Account account, Language language, List<UUID> files) {
        return new NewInquiry(
                account,
                kept(getTitle(), TITLE_LIMIT),
                kept(getDescription(), DESCRIPTION_LIMIT),
                knownProduct(),
                keptOrNull(getVersion()),
                keptOrNull(getCode()),
                getSeverity().matches("[ABCD]") ? Severity.valueOf(getSeverity()) : Severity.C,
                language,
                files);
    }

    /** Leaves as much as is kept, for a page that sends it back. */
    void shorten() {
        title = kept(getTitle(), TITLE_LIMIT);
        description = kept(getDescription(), DESCRIPTION_LIMIT);
        product = kept(getProduct(), SHORT_LIMIT);
        version = kept(getVersion(), SHORT_LIMIT);
        code = kept(getCode(), SHORT_LIMIT);
    }

    private String knownProduct() {
        return Product.withCode(clean(getProduct())).map(known -> known.code).orElse(null);
    }

    private static String keptOrNull(String value) {
        String kept = kept(value, SHORT_LIMIT);
        return kept.isEmpty() ? null : kept;
    }

    private static String kept(String value, int limit) {
        String clean = clean(value);
        boolean fits = clean.codePointCount(0, clean.length()) <= limit;
        return fits ? clean : clean.substring(0, clean.offsetByCodePoints(0, limit));
    }

    /**
     * The database takes no NUL and no half of a character, and nobody means the other control characters; those that turn
     * the direction of writing would turn what stands beside the text, too.
     */
    static String clean(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]", "")
                .strip();
    }
}
