package org.askwell.tickets.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.askwell.customers.Contract;

/**
 * What a ticket is promised by, as it holds when the ticket is opened.
 *
 * @param contractId the contract that covers the product, or null
 * @param covered whether it is in warranty, so that work is free of charge (R10, R11)
 */
public record AgreedTerms(Long contractId, boolean covered, ServiceLevel level, ServiceCalendar calendar) {

    /**
     * @param organisationCode the customer, or null
     * @param productCode the product, or null
     * @return the terms of the customer's contract; of several the one whose warranty lasts longest
     */
    public static AgreedTerms on(LocalDate day, String organisationCode, String productCode) {
        Optional<Contract> contract = organisationCode == null || productCode == null
                ? Optional.empty()
                : Contract.covering(organisationCode, productCode, day).stream()
                        .max(Comparator.comparing(Contract::lastWarrantyDay).thenComparing(it -> it.id));
        return new AgreedTerms(
                contract.map(it -> it.id).orElse(null),
                contract.filter(it -> it.inWarranty(day)).isPresent(),
                contract.flatMap(it -> Optional.ofNullable(it.serviceLevel))
                        .flatMap(ServiceLevel::inForce)
                        .orElseGet(
                                () -> ServiceLevel.inForce(ServiceLevel.DEFAULT).orElseThrow()),
                contract.flatMap(it -> Optional.ofNullable(it.calendar))
                        .flatMap(ServiceCalendar::inForce)
                        .orElseGet(() ->
                                ServiceCalendar.inForce(ServiceCalendar.DEFAULT).orElseThrow()));
    }
}
