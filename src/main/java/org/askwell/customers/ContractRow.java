package org.askwell.customers;

import java.time.LocalDate;
import java.util.List;

import org.askwell.accounts.Language;

/** A contract as lists show it. */
public record ContractRow(
        Long id, String product, String installedVersion, LocalDate startsOn, LocalDate endsOn, boolean active) {

    static List<ContractRow> of(String organisationCode, Language language, LocalDate today) {
        return Contract.of(organisationCode).stream()
                .map(contract -> new ContractRow(
                        contract.id,
                        contract.product.name(language),
                        contract.installedVersion,
                        contract.startsOn,
                        contract.endsOn,
                        contract.activeOn(today)))
                .toList();
    }
}
