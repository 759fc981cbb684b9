package org.askwell.customers;

import java.util.List;

import org.askwell.accounts.Language;

/** What can be agreed in a contract about promised times; those who keep the promises offer it. */
public interface ContractTerms {

    /**
     * Something to agree.
     *
     * @param code what contracts keep
     */
    record Term(String code, String name) {}

    /** @return the service levels there are, in order */
    List<Term> levels(Language language);

    /** @return the calendars there are, in order */
    List<Term> calendars(Language language);
}
