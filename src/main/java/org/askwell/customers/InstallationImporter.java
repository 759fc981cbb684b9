package org.askwell.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Installed products, each found by the organisation, the product and what it is used for. */
@ApplicationScoped
class InstallationImporter implements Importer {

    @Inject
    Installations installations;

    @Inject
    Messages texts;

    @Inject
    Clock clock;

    @Override
    public ImportKind kind() {
        return ImportKind.INSTALLATIONS;
    }

    @Override
    public Optional<Known> known(ImportRow row) {
        return InstallationFacts.environmentNamed(row.text(CustomerFact.ENVIRONMENT))
                .flatMap(environment -> Organisation.withCode(row.text(CustomerFact.ORGANISATION))
                        .flatMap(organisation ->
                                Installation.of(organisation, row.text(CustomerFact.PRODUCT), environment)))
                .map(Installation::known);
    }

    @Override
    public Known wanted(ImportRow row, Map<CustomerFact, String> known) {
        return new Known()
                .with(CustomerFact.VERSION, row.text(CustomerFact.VERSION, known))
                .with(CustomerFact.SINCE, row.text(CustomerFact.SINCE, known));
    }

    @Override
    public FormErrors errors(ImportRow row, Map<CustomerFact, String> known, ImportTree tree) {
        var more = texts.of(CustomerFileMessages.class);
        FormErrors errors = facts(row, known).errors(LocalDate.now(clock), texts.of(CustomersMessages.class), more);
        if (row.numbers().contains(CustomerFact.VERSION)) {
            errors.add(CustomerFact.VERSION.key(), texts.of(TableMessages.class).errorNumber());
        }
        if (!tree.has(row.text(CustomerFact.ORGANISATION))) {
            errors.add(CustomerFact.ORGANISATION.key(), more.errorAbove());
        }
        return errors;
    }

    @Override
    public void write(ImportRow row, Map<CustomerFact, String> known) {
        installations.record(
                Organisation.withCode(row.text(CustomerFact.ORGANISATION)).orElseThrow(), facts(row, known));
    }

    @Override
    public List<Map<CustomerFact, String>> all() {
        return Installation.<Installation>list("from Installation i join fetch i.organisation o join fetch i.product p"
                        + " order by o.code, p.code, i.environment")
                .stream()
                .<Map<CustomerFact, String>>map(each -> each.known()
                        .with(CustomerFact.ORGANISATION, each.organisation.code)
                        .with(CustomerFact.PRODUCT, each.product.code)
                        .with(CustomerFact.ENVIRONMENT, each.environment))
                .toList();
    }

    private static InstallationFacts facts(ImportRow row, Map<CustomerFact, String> known) {
        return new InstallationFacts(
                row.text(CustomerFact.PRODUCT),
                row.text(CustomerFact.ENVIRONMENT),
                row.text(CustomerFact.VERSION, known),
                row.text(CustomerFact.SINCE, known));
    }
}
