package org.askwell.customers;

import java.util.EnumMap;

/** The facts there are about something, for comparing them with those of another time. */
final class Known extends EnumMap<CustomerFact, String> {

    private static final long serialVersionUID = 1;

    Known() {
        super(CustomerFact.class);
    }

    /** @param value nothing is known if it is null or blank */
    Known with(CustomerFact fact, Object value) {
        if (value != null && !value.toString().isBlank()) {
            put(fact, value.toString());
        }
        return this;
    }
}
