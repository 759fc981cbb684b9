package org.askwell.downloads.grants;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.askwell.customers.Organisation;
import org.askwell.web.FormErrors;

/**
 * What is entered about a group of customers, not yet checked.
 *
 * @param members the codes of the customers, separated by blanks, commas or lines
 * @param version the state of the group that was edited, or null for a new one
 */
public record GroupFacts(
        String code, String nameEn, String nameZh, String members, boolean exportCleared, Integer version) {

    static final int NAME_CHARACTERS = 100;
    private static final int MOST_MEMBERS = 1_000;
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int CODE_CHARACTERS = 40;

    static GroupFacts none() {
        return new GroupFacts("", "", "", "", false, null);
    }

    static GroupFacts of(CustomerGroup group) {
        return new GroupFacts(
                group.code,
                group.nameEn,
                group.nameZh,
                String.join("\n", group.members),
                group.exportCleared,
                group.version);
    }

    /** @return the members, each once, in their order */
    List<String> memberCodes() {
        return Arrays.stream(Objects.requireNonNullElse(members, "").split("[\\s,，]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    FormErrors errors(GrantMessages words) {
        var errors = FormErrors.none();
        if (code == null || code.length() > CODE_CHARACTERS || !code.matches(CODE)) {
            errors.add("code", words.errorCode());
        }
        errors.text("nameEn", nameEn, NAME_CHARACTERS, words.errorMissing(), words.errorTooLong(NAME_CHARACTERS));
        errors.text("nameZh", nameZh, NAME_CHARACTERS, words.errorMissing(), words.errorTooLong(NAME_CHARACTERS));
        List<String> codes = memberCodes();
        if (codes.size() > MOST_MEMBERS) {
            errors.add("members", words.errorTooManyMembers(MOST_MEMBERS));
        }
        codes.stream()
                .filter(member -> Organisation.withCode(member).isEmpty())
                .findFirst()
                .ifPresent(member -> errors.add("members", words.errorNoCustomer(member)));
        return errors;
    }

    /** @return the facts in one line, for the record of changes */
    String line() {
        return nameEn + " · " + String.join(", ", memberCodes()) + (exportCleared ? " · export" : "");
    }
}
