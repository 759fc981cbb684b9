package org.askwell.customers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Organisations, each found by its code. */
@ApplicationScoped
class OrganisationImporter implements Importer {

    @Inject
    OrganisationTree organisations;

    @Inject
    Messages texts;

    @Override
    public ImportKind kind() {
        return ImportKind.ORGANISATIONS;
    }

    @Override
    public Optional<Known> known(ImportRow row) {
        return Organisation.withCode(row.text(CustomerFact.CODE))
                .map(organisation -> OrganisationFacts.of(organisation).known());
    }

    @Override
    public Known wanted(ImportRow row, Map<CustomerFact, String> known) {
        return facts(row, known).known();
    }

    @Override
    public FormErrors errors(ImportRow row, Map<CustomerFact, String> known, ImportTree tree) {
        OrganisationFacts facts = facts(row, known);
        var more = texts.of(CustomerFileMessages.class);
        // Whether the organisation above exists, the table says as well as the file.
        FormErrors errors = new OrganisationFacts(facts.code(), facts.name(), facts.phone(), "", null)
                .errors(Organisation.withCode(facts.code()).orElse(null), texts.of(CustomersMessages.class), more);
        if (!facts.above().isEmpty() && !tree.has(facts.above())) {
            errors.add(CustomerFact.ABOVE.key(), more.errorAbove());
        } else if (tree.circles(facts.code())) {
            errors.add(CustomerFact.ABOVE.key(), more.errorCycle());
        }
        return errors;
    }

    @Override
    public void write(ImportRow row, Map<CustomerFact, String> known) {
        OrganisationFacts facts = facts(row, known);
        Organisation.withCode(facts.code())
                .ifPresentOrElse(
                        organisation -> organisations.change(organisation, facts), () -> organisations.add(facts));
    }

    @Override
    public List<Map<CustomerFact, String>> all() {
        return Organisation.<Organisation>list("from Organisation o left join fetch o.parent order by o.path").stream()
                .<Map<CustomerFact, String>>map(
                        each -> OrganisationFacts.of(each).known().with(CustomerFact.CODE, each.code))
                .toList();
    }

    private static OrganisationFacts facts(ImportRow row, Map<CustomerFact, String> known) {
        return new OrganisationFacts(
                row.text(CustomerFact.CODE),
                row.text(CustomerFact.NAME, known),
                row.text(CustomerFact.PHONE, known),
                row.text(CustomerFact.ABOVE, known),
                null);
    }
}
