package org.askwell.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.askwell.accounts.Language;
import org.askwell.web.Page;

/** A contract as lists show it; the product is the main one with those that are covered beside it. */
public record ContractRow(
        Long id,
        String number,
        String product,
        String installedVersion,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean active) {

    static List<ContractRow> of(String organisationCode, Language language, LocalDate today) {
        return Contract.of(organisationCode).stream()
                .map(contract -> of(contract, language, today))
                .toList();
    }

    static Page<ContractRow> of(String organisationCode, Language language, LocalDate today, int number, int size) {
        return Contract.of(organisationCode, number, size).map(contract -> of(contract, language, today));
    }

    private static ContractRow of(Contract contract, Language language, LocalDate today) {
        return new ContractRow(
                contract.id,
                contract.number,
                Stream.concat(Stream.of(contract.product), contract.alsoCovered.stream())
                        .map(product -> product.name(language))
                        .collect(Collectors.joining(" · ")),
                contract.installedVersion,
                contract.startsOn,
                contract.endsOn,
                contract.activeOn(today));
    }
}
