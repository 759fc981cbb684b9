package org.askwell.customers;

import java.time.LocalDate;

import org.askwell.accounts.Language;

/** An installed product as lists show it. */
public record InstallationRow(
        String productCode,
        String product,
        Installation.Environment environment,
        String version,
        LocalDate since,
        Installation.Source source) {

    static InstallationRow of(Installation installation, Language language) {
        return new InstallationRow(
                installation.product.code,
                installation.product.name(language),
                installation.environment,
                installation.version,
                installation.since,
                installation.source);
    }
}
