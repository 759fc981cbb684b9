package org.askwell.customers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.accounts.Language;
import org.askwell.web.FormErrors;

/**
 * What is entered about a contract, not yet checked.
 *
 * @param product the product's code
 * @param startsOn a date as ISO 8601 has it
 * @param endsOn the last day, as ISO 8601 has it
 * @param warrantyEndsOn the last day without charge, as ISO 8601 has it, or empty
 * @param serviceLevel the code of a service level, or empty
 * @param calendar the code of a calendar, or empty
 * @param version the state of the contract that was edited, or null for a new one
 */
record ContractFacts(
        String product,
        String installedVersion,
        String startsOn,
        String endsOn,
        String warrantyEndsOn,
        String serviceLevel,
        String calendar,
        Integer version) {

    private static final int VERSION_CHARACTERS = 40;

    static ContractFacts none() {
        return new ContractFacts("", "", "", "", "", "", "", null);
    }

    static ContractFacts of(Contract contract) {
        return new ContractFacts(
                contract.product.code,
                text(contract.installedVersion),
                contract.startsOn.toString(),
                contract.endsOn.toString(),
                text(contract.warrantyEndsOn),
                text(contract.serviceLevel),
                text(contract.calendar),
                contract.version);
    }

    FormErrors errors(CustomersMessages words, ContractTerms terms) {
        var errors = FormErrors.none();
        if (product == null || Product.withCode(product).isEmpty()) {
            errors.add("product", words.errorProduct());
        }
        if (installedVersion != null && installedVersion.length() > VERSION_CHARACTERS) {
            errors.add("installedVersion", words.errorTooLong(VERSION_CHARACTERS));
        }
        LocalDate first = day(startsOn);
        LocalDate last = day(endsOn);
        if (first == null) {
            errors.add("startsOn", words.errorDay());
        }
        if (last == null) {
            errors.add("endsOn", words.errorDay());
        } else if (first != null && last.isBefore(first)) {
            errors.add("endsOn", words.errorPeriod());
        }
        LocalDate warranty = given(warrantyEndsOn) ? day(warrantyEndsOn) : last;
        if (given(warrantyEndsOn) && warranty == null) {
            errors.add("warrantyEndsOn", words.errorDay());
        } else if (first != null && last != null && (warranty.isBefore(first) || warranty.isAfter(last))) {
            errors.add("warrantyEndsOn", words.errorWarranty());
        }
        known("serviceLevel", serviceLevel, terms.levels(Language.EN), errors, words);
        known("calendar", calendar, terms.calendars(Language.EN), errors, words);
        return errors;
    }

    private static void known(
            String field, String code, List<ContractTerms.Term> terms, FormErrors errors, CustomersMessages words) {
        if (given(code) && terms.stream().noneMatch(term -> term.code().equals(code))) {
            errors.add(field, words.errorTerm());
        }
    }

    /** Only after {@link #errors} found none. */
    void copyTo(Contract contract) {
        contract.product = Product.withCode(product).orElseThrow();
        contract.installedVersion = given(installedVersion) ? installedVersion : null;
        contract.startsOn = day(startsOn);
        contract.endsOn = day(endsOn);
        contract.warrantyEndsOn = given(warrantyEndsOn) ? day(warrantyEndsOn) : null;
        contract.serviceLevel = given(serviceLevel) ? serviceLevel : null;
        contract.calendar = given(calendar) ? calendar : null;
    }

    /** @return the facts in one line, for the record of changes */
    String line() {
        return Stream.of(product, installedVersion, startsOn + "–" + endsOn, warrantyEndsOn, serviceLevel, calendar)
                .map(fact -> given(fact) ? fact : "–")
                .collect(Collectors.joining(" · "));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String text(Object fact) {
        return fact == null ? "" : fact.toString();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
