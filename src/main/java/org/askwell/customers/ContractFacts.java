package org.askwell.customers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.askwell.web.FormErrors;

/**
 * What is entered about a contract, not yet checked.
 *
 * @param product the product's code
 * @param startsOn a date as ISO 8601 has it
 * @param endsOn the last day, as ISO 8601 has it
 * @param version the state of the contract that was edited, or null for a new one
 */
record ContractFacts(String product, String installedVersion, String startsOn, String endsOn, Integer version) {

    private static final int VERSION_CHARACTERS = 40;

    static ContractFacts none() {
        return new ContractFacts("", "", "", "", null);
    }

    static ContractFacts of(Contract contract) {
        return new ContractFacts(
                contract.product.code,
                contract.installedVersion == null ? "" : contract.installedVersion,
                contract.startsOn.toString(),
                contract.endsOn.toString(),
                contract.version);
    }

    FormErrors errors(CustomersMessages words) {
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
        return errors;
    }

    /** Only after {@link #errors} found none. */
    void copyTo(Contract contract) {
        contract.product = Product.withCode(product).orElseThrow();
        contract.installedVersion = installedVersion == null || installedVersion.isBlank() ? null : installedVersion;
        contract.startsOn = day(startsOn);
        contract.endsOn = day(endsOn);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
