package org.askwell.customers;

import java.time.LocalDate;
import java.util.Optional;

import org.askwell.customers.Installation.Environment;
import org.askwell.web.FormErrors;

/**
 * What is entered about an installed product, not yet checked.
 *
 * @param product the product's code
 * @param environment a name of {@link Environment}
 * @param since a date as ISO 8601 has it, or empty
 */
record InstallationFacts(String product, String environment, String version, String since) {

    /** As the versions of patches look, and others of the kind. */
    private static final String VERSION = "[0-9A-Za-z][0-9A-Za-z.+_-]{0,39}";

    static InstallationFacts of(Installation installation) {
        return new InstallationFacts(
                installation.product.code,
                installation.environment.name(),
                installation.version,
                installation.since == null ? "" : installation.since.toString());
    }

    /** @param today the last day since when it can be */
    FormErrors errors(LocalDate today, CustomersMessages words, CustomerFileMessages more) {
        var errors = FormErrors.none();
        if (Product.withCode(product).isEmpty()) {
            errors.add("product", words.errorProduct());
        }
        if (environmentNamed(environment).isEmpty()) {
            errors.add("environment", words.errorTerm());
        }
        if (!version.matches(VERSION)) {
            errors.add("version", more.errorVersion());
        }
        if (!since.isEmpty()) {
            LocalDate day = ContractFacts.day(since);
            if (day == null) {
                errors.add("since", words.errorDay());
            } else if (day.isAfter(today)) {
                errors.add("since", more.errorFuture());
            }
        }
        return errors;
    }

    static Optional<Environment> environmentNamed(String name) {
        for (Environment environment : Environment.values()) {
            if (environment.name().equals(name)) {
                return Optional.of(environment);
            }
        }
        return Optional.empty();
    }

    /** Only after {@link #errors} found none. */
    Environment chosenEnvironment() {
        return Environment.valueOf(environment);
    }

    LocalDate day() {
        return since.isEmpty() ? null : LocalDate.parse(since);
    }
}
