package org.askwell.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Contracts, each found by the organisation and the number. */
@ApplicationScoped
class ContractImporter implements Importer {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;、，；]+");

    @Inject
    CustomerFile file;

    @Inject
    ContractTerms terms;

    @Inject
    Messages texts;

    @Override
    public ImportKind kind() {
        return ImportKind.CONTRACTS;
    }

    @Override
    public Optional<Known> known(ImportRow row) {
        return contract(row).map(contract -> ContractFacts.of(contract).known());
    }

    @Override
    public Known wanted(ImportRow row, Map<CustomerFact, String> known) {
        return facts(row, known).known();
    }

    @Override
    public FormErrors errors(ImportRow row, Map<CustomerFact, String> known, ImportTree tree) {
        var words = texts.of(CustomersMessages.class);
        var more = texts.of(CustomerFileMessages.class);
        Optional<Organisation> organisation = Organisation.withCode(row.text(CustomerFact.ORGANISATION));
        if (organisation.isEmpty()) {
            return FormErrors.none().add(CustomerFact.ORGANISATION.key(), more.errorAbove());
        }
        return facts(row, known)
                .errors(
                        organisation.get(),
                        contract(row).map(contract -> contract.id).orElse(null),
                        words,
                        more,
                        terms);
    }

    @Override
    public void write(ImportRow row, Map<CustomerFact, String> known) {
        file.keep(
                row.text(CustomerFact.ORGANISATION),
                contract(row).map(contract -> contract.id).orElse(null),
                facts(row, known));
    }

    @Override
    public List<Map<CustomerFact, String>> all() {
        return Contract.<Contract>list("from Contract c join fetch c.organisation o join fetch c.product"
                        + " left join fetch c.alsoCovered left join fetch c.approver where c.number is not null"
                        + " order by o.code, c.number")
                .stream()
                .<Map<CustomerFact, String>>map(
                        each -> ContractFacts.of(each).known().with(CustomerFact.ORGANISATION, each.organisation.code))
                .toList();
    }

    private static Optional<Contract> contract(ImportRow row) {
        return Contract.find(
                        "organisation.code = ?1 and number = ?2",
                        row.text(CustomerFact.ORGANISATION),
                        row.text(CustomerFact.NUMBER))
                .firstResultOptional();
    }

    private static ContractFacts facts(ImportRow row, Map<CustomerFact, String> known) {
        return new ContractFacts(
                row.text(CustomerFact.NUMBER),
                row.text(CustomerFact.PRODUCT, known),
                BETWEEN.splitAsStream(row.text(CustomerFact.ALSO_COVERED, known))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                row.text(CustomerFact.STARTS_ON, known),
                row.text(CustomerFact.ENDS_ON, known),
                row.text(CustomerFact.WARRANTY_ENDS_ON, known),
                row.text(CustomerFact.SERVICE_LEVEL, known),
                row.text(CustomerFact.CALENDAR, known),
                row.text(CustomerFact.APPROVER, known),
                row.text(CustomerFact.PATCH_APPROVAL, known),
                null);
    }
}
