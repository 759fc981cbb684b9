package org.askwell.customers;

import org.askwell.web.FormErrors;

/** What is entered about a contact, not yet checked; the version is that of the contact that was edited. */
record ContactFacts(String name, String position, String phone, String email, Integer version) {

    private static final int CHARACTERS = 120;
    static final String PHONE = "[0-9+()/ -]{3,40}";

    static ContactFacts none() {
        return new ContactFacts("", "", "", "", null);
    }

    static ContactFacts of(Contact contact) {
        return new ContactFacts(
                contact.name,
                contact.position,
                contact.phone == null ? "" : contact.phone,
                contact.email == null ? "" : contact.email,
                contact.version);
    }

    FormErrors errors(CustomersMessages words) {
        var errors = FormErrors.none()
                .text("name", name, CHARACTERS, words.errorMissing(), words.errorTooLong(CHARACTERS))
                .text("position", position, CHARACTERS, words.errorMissing(), words.errorTooLong(CHARACTERS));
        if (!phone.isEmpty() && !phone.matches(PHONE)) {
            errors.add("phone", words.errorPhone());
        }
        if (!email.isEmpty() && !MailAddress.valid(email)) {
            errors.add("email", words.errorEmail());
        }
        return errors;
    }

    void copyTo(Contact contact) {
        contact.name = name;
        contact.position = position;
        contact.phone = phone.isEmpty() ? null : phone;
        contact.email = email.isEmpty() ? null : email;
    }

    Known known() {
        return new Known()
                .with(CustomerFact.NAME, name)
                .with(CustomerFact.POSITION, position)
                .with(CustomerFact.PHONE, phone)
                .with(CustomerFact.EMAIL, email);
    }
}
