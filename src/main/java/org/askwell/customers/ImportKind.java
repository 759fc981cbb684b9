package org.askwell.customers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.askwell.customers.CustomerFact.ABOVE;
import static org.askwell.customers.CustomerFact.ALSO_COVERED;
import static org.askwell.customers.CustomerFact.APPROVER;
import static org.askwell.customers.CustomerFact.CALENDAR;
import static org.askwell.customers.CustomerFact.CODE;
import static org.askwell.customers.CustomerFact.EMAIL;
import static org.askwell.customers.CustomerFact.ENDS_ON;
import static org.askwell.customers.CustomerFact.ENVIRONMENT;
import static org.askwell.customers.CustomerFact.NAME;
import static org.askwell.customers.CustomerFact.NUMBER;
import static org.askwell.customers.CustomerFact.ORGANISATION;
import static org.askwell.customers.CustomerFact.PATCH_APPROVAL;
import static org.askwell.customers.CustomerFact.PHONE;
import static org.askwell.customers.CustomerFact.POSITION;
import static org.askwell.customers.CustomerFact.PRODUCT;
import static org.askwell.customers.CustomerFact.SERVICE_LEVEL;
import static org.askwell.customers.CustomerFact.SINCE;
import static org.askwell.customers.CustomerFact.STARTS_ON;
import static org.askwell.customers.CustomerFact.VERSION;
import static org.askwell.customers.CustomerFact.WARRANTY_ENDS_ON;

/** What a table can hold of the customer file. */
public enum ImportKind {
    ORGANISATIONS(List.of(CODE), NAME, PHONE, ABOVE),
    CONTACTS(List.of(ORGANISATION, NAME), POSITION, PHONE, EMAIL),
    CONTRACTS(
            List.of(ORGANISATION, NUMBER),
            PRODUCT,
            ALSO_COVERED,
            STARTS_ON,
            ENDS_ON,
            WARRANTY_ENDS_ON,
            SERVICE_LEVEL,
            CALENDAR,
            APPROVER,
            PATCH_APPROVAL),
    INSTALLATIONS(List.of(ORGANISATION, PRODUCT, ENVIRONMENT), VERSION, SINCE);

    private final List<CustomerFact> keys;
    private final Set<CustomerFact> facts;

    ImportKind(List<CustomerFact> keys, CustomerFact... others) {
        this.keys = keys;
        facts = EnumSet.copyOf(keys);
        facts.addAll(List.of(others));
    }

    /** @return the facts by which a row finds what is on file already, and by which no two rows may be the same */
    public List<CustomerFact> keys() {
        return keys;
    }

    /** @return all facts that can have a column, in order */
    public Set<CustomerFact> facts() {
        return facts;
    }
}
