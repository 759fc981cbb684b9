package org.askwell.customers;

import org.askwell.web.FormErrors;

/**
 * What is entered about an organisation, not yet checked.
 *
 * @param above the code of the one it is a part of, or empty
 * @param version the state of the organisation that was edited, or null for a new one
 */
record OrganisationFacts(String code, String name, String phone, String above, Integer version) {

    private static final int CHARACTERS = 120;

    /** Where the form for a new organisation is, an organisation's own page cannot be. */
    private static final String RESERVED = "new";

    static OrganisationFacts none() {
        return new OrganisationFacts("", "", "", "", null);
    }

    static OrganisationFacts of(Organisation organisation) {
        return new OrganisationFacts(
                organisation.code,
                organisation.name,
                organisation.phone == null ? "" : organisation.phone,
                organisation.parent == null ? "" : organisation.parent.code,
                organisation.version);
    }

    /** @param edited what is edited, or null for a new one */
    FormErrors errors(Organisation edited, CustomersMessages words, CustomerFileMessages more) {
        var errors = FormErrors.none();
        if (edited == null) {
            if (!code.matches(Organisation.CODE)) {
                errors.add("code", more.errorCode());
            } else if (code.equals(RESERVED) || Organisation.withCode(code).isPresent()) {
                errors.add("code", more.errorTaken());
            }
        }
        errors.text("name", name, CHARACTERS, words.errorMissing(), words.errorTooLong(CHARACTERS));
        if (!phone.isEmpty() && !phone.matches(ContactFacts.PHONE)) {
            errors.add("phone", words.errorPhone());
        }
        if (!above.isEmpty()) {
            Organisation.withCode(above)
                    .ifPresentOrElse(
                            parent -> {
                                if (edited != null && parent.within(edited)) {
                                    errors.add("above", more.errorCycle());
                                }
                            },
                            () -> errors.add("above", more.errorAbove()));
        }
        return errors;
    }

    Known known() {
        return new Known()
                .with(CustomerFact.NAME, name)
                .with(CustomerFact.PHONE, phone)
                .with(CustomerFact.ABOVE, above);
    }
}
