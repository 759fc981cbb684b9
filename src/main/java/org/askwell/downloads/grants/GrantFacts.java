package org.askwell.downloads.grants;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

import org.askwell.accounts.Account;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.downloads.Patch;
import org.askwell.web.FormErrors;

/**
 * What is entered about a grant, not yet checked: for a person or a customer, for a product or a patch.
 *
 * @param person a user name
 * @param organisation a customer's code
 * @param product a product's code
 * @param patch a patch's key
 * @param from a date as ISO 8601 has it
 * @param until the last day, as ISO 8601 has it
 */
public record GrantFacts(
        String person, String organisation, String product, String patch, String from, String until, String reason) {

    static final int REASON_CHARACTERS = 1_000;
    private static final int LONGEST_YEARS = 5;

    static GrantFacts none(LocalDate today) {
        return new GrantFacts("", "", "", "", today.toString(), "", "");
    }

    /** @param patches finds patches that the giver may know of */
    FormErrors errors(GrantMessages words, Function<String, Optional<Patch>> patches, LocalDate today) {
        var errors = FormErrors.none();
        if (given(person) == given(organisation)) {
            errors.add("person", words.errorOneReceiver());
        } else if (given(person) && account().isEmpty()) {
            errors.add("person", words.errorNoPerson());
        } else if (given(organisation) && Organisation.withCode(organisation).isEmpty()) {
            errors.add("organisation", words.errorNoCustomer(organisation));
        }
        if (given(product) == given(patch)) {
            errors.add("patch", words.errorOneThing());
        } else if (given(product) && Product.withCode(product).isEmpty()) {
            errors.add("product", words.errorNoProduct());
        } else if (given(patch) && patches.apply(patch).isEmpty()) {
            errors.add("patch", words.errorNoPatch());
        }
        LocalDate first = day(from);
        LocalDate last = day(until);
        if (first == null) {
            errors.add("from", words.errorDay());
        }
        if (last == null) {
            errors.add("until", words.errorDay());
        } else if (last.isBefore(today)
                || (first != null && (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_YEARS))))) {
            errors.add("until", words.errorUntil(LONGEST_YEARS));
        }
        return errors.text(
                "reason", reason, REASON_CHARACTERS, words.errorMissing(), words.errorTooLong(REASON_CHARACTERS));
    }

    Optional<Account> account() {
        return given(person) ? Account.withUsername(person) : Optional.empty();
    }

    /** Only after {@link #errors} found none. */
    DownloadGrant toGrant(Function<String, Optional<Patch>> patches) {
        var grant = new DownloadGrant();
        grant.account = account().orElse(null);
        grant.organisationCode = grant.account == null ? organisation : grant.account.organisationCode;
        grant.product = given(product) ? Product.withCode(product).orElseThrow() : null;
        grant.patch = given(patch) ? patches.apply(patch).orElseThrow() : null;
        grant.startsOn = day(from);
        grant.endsOn = day(until);
        grant.reason = reason.strip();
        return grant;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
