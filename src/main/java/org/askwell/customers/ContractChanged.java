package org.askwell.customers;

/**
 * A contract was made or edited.
 *
 * @param organisationCode the customer
 * @param before what it said, or null for a new one
 * @param after what it says now
 */
public record ContractChanged(String organisationCode, Long contractId, String before, String after) {}
