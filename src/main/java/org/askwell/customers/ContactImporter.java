package org.askwell.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Contacts, each found by the organisation and the name. */
@ApplicationScoped
class ContactImporter implements Importer {

    @Inject
    CustomerFile file;

    @Inject
    Messages texts;

    @Override
    public ImportKind kind() {
        return ImportKind.CONTACTS;
    }

    @Override
    public Optional<Known> known(ImportRow row) {
        return contact(row).map(contact -> ContactFacts.of(contact).known());
    }

    @Override
    public Known wanted(ImportRow row, Map<CustomerFact, String> known) {
        return facts(row, known).known();
    }

    @Override
    public FormErrors errors(ImportRow row, Map<CustomerFact, String> known, ImportTree tree) {
        FormErrors errors = facts(row, known).errors(texts.of(CustomersMessages.class));
        if (!tree.has(row.text(CustomerFact.ORGANISATION))) {
            errors.add(
                    CustomerFact.ORGANISATION.key(),
                    texts.of(CustomerFileMessages.class).errorAbove());
        }
        return errors;
    }

    @Override
    public void write(ImportRow row, Map<CustomerFact, String> known) {
        file.keep(
                row.text(CustomerFact.ORGANISATION),
                contact(row).map(contact -> contact.id).orElse(null),
                facts(row, known));
    }

    @Override
    public List<Map<CustomerFact, String>> all() {
        return Contact.<Contact>list("from Contact c join fetch c.organisation o order by o.code, c.name, c.id")
                .stream()
                .<Map<CustomerFact, String>>map(
                        each -> ContactFacts.of(each).known().with(CustomerFact.ORGANISATION, each.organisation.code))
                .toList();
    }

    private static Optional<Contact> contact(ImportRow row) {
        return Contact.find(
                        "organisation.code = ?1 and name = ?2 order by id",
                        row.text(CustomerFact.ORGANISATION),
                        row.text(CustomerFact.NAME))
                .firstResultOptional();
    }

    private static ContactFacts facts(ImportRow row, Map<CustomerFact, String> known) {
        return new ContactFacts(
                row.text(CustomerFact.NAME),
                row.text(CustomerFact.POSITION, known),
                row.text(CustomerFact.PHONE, known),
                row.text(CustomerFact.EMAIL, known),
                null);
    }
}
