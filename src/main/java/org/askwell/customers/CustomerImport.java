package org.askwell.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.customers.ImportReport.Problem;
import org.askwell.customers.tables.Sheet;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;

/** Takes tables into the customer file: all rows of one, in one transaction, or none. */
@ApplicationScoped
class CustomerImport {

    /** After so many rows the database has all and the memory is free for the next. */
    private static final int AT_ONCE = 100;

    private static final int HEADS = 1;

    @Inject
    EntityManager database;

    @Inject
    Instance<Importer> importers;

    @Inject
    OrganisationTree organisations;

    @Inject
    Messages texts;

    private record Planned(ImportRow row, Known known) {}

    /** What is to be written, and what is said about it. */
    private record Plan(List<Planned> rows, ImportReport report) {}

    /** Looks at every row and writes nothing. */
    @Transactional
    ImportReport preview(ImportKind kind, Sheet sheet) {
        return plan(kind, sheet).report();
    }

    /** Writes all rows, unless something is wrong with one of them. */
    @Transactional
    ImportReport write(ImportKind kind, Sheet sheet) {
        organisations.hold();
        Plan plan = plan(kind, sheet);
        if (plan.report().problems().isEmpty()) {
            Importer importer = importer(kind);
            int written = 0;
            for (Planned planned : plan.rows()) {
                importer.write(planned.row(), planned.known());
                if (++written % AT_ONCE == 0) {
                    database.flush();
                    database.clear();
                }
            }
        }
        return plan.report();
    }

    /** @return everything on file, as rows; a fact that is not known is not in them */
    @Transactional
    List<Map<CustomerFact, String>> all(ImportKind kind) {
        return importer(kind).all();
    }

    private Importer importer(ImportKind kind) {
        return importers.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(ImportKind kind, Sheet sheet) {
        var columns = ImportColumns.of(kind, sheet);
        List<Problem> problems = heads(kind, sheet, columns);
        if (!problems.isEmpty()) {
            return new Plan(List.of(), new ImportReport(0, 0, 0, problems));
        }
        List<ImportRow> rows = sheet.lines().stream().map(columns::row).toList();
        var tree = kind == ImportKind.ORGANISATIONS ? ImportTree.with(rows) : ImportTree.with(List.of());
        var planned = new ArrayList<Planned>();
        var keys = new HashMap<List<String>, Integer>();
        int fresh = 0;
        int same = 0;
        for (ImportRow row : rows) {
            FormErrors errors = keys(kind, row, keys);
            Optional<Known> known =
                    errors.any() ? Optional.empty() : importer(kind).known(row);
            Known before = known.orElseGet(Known::new);
            if (!errors.any()) {
                importer(kind).errors(row, before, tree).byField().forEach(errors::add);
            }
            errors.byField()
                    .forEach((field, reason) ->
                            problems.add(new Problem(row.number(), head(sheet, columns, field), reason)));
            if (errors.any()) {
                continue;
            }
            if (known.isEmpty()) {
                fresh++;
                planned.add(new Planned(row, before));
            } else if (importer(kind).wanted(row, before).equals(before)) {
                same++;
            } else {
                planned.add(new Planned(row, before));
            }
        }
        if (kind == ImportKind.ORGANISATIONS) {
            // Whoever is above is in its final place before something is put below it, so no move closes a circle.
            planned.sort(Comparator.comparingInt(each -> tree.depth(each.row().text(CustomerFact.CODE))));
        }
        return new Plan(planned, new ImportReport(fresh, planned.size() - fresh, same, problems));
    }

    private List<Problem> heads(ImportKind kind, Sheet sheet, ImportColumns columns) {
        var problems = new ArrayList<Problem>();
        TableMessages words = texts.of(TableMessages.class);
        for (int column = 0; column < sheet.heads().size(); column++) {
            CustomerFact fact = columns.facts().get(column);
            String head = sheet.heads().get(column);
            if (fact == null && !head.isEmpty()) {
                problems.add(new Problem(HEADS, head, words.errorHead()));
            } else if (fact != null && columns.facts().indexOf(fact) < column) {
                problems.add(new Problem(HEADS, head, words.errorHeadTwice()));
            }
        }
        for (CustomerFact key : kind.keys()) {
            if (!columns.facts().contains(key)) {
                problems.add(
                        new Problem(HEADS, texts.of(CustomerFileMessages.class).fact(key), words.errorHeadMissing()));
            }
        }
        return problems;
    }

    /** @param seen the keys of the rows before, which this one joins */
    private FormErrors keys(ImportKind kind, ImportRow row, Map<List<String>, Integer> seen) {
        FormErrors errors = FormErrors.none();
        for (CustomerFact key : kind.keys()) {
            if (row.text(key).isEmpty()) {
                errors.add(key.key(), texts.of(CustomersMessages.class).errorMissing());
            }
        }
        if (!errors.any()) {
            Integer earlier = seen.putIfAbsent(row.key(kind), row.number());
            if (earlier != null) {
                errors.add(
                        kind.keys().get(kind.keys().size() - 1).key(),
                        texts.of(TableMessages.class).errorRowTwice(earlier));
            }
        }
        return errors;
    }

    private String head(Sheet sheet, ImportColumns columns, String field) {
        for (int column = 0; column < columns.facts().size(); column++) {
            CustomerFact fact = columns.facts().get(column);
            if (fact != null && fact.key().equals(field)) {
                return sheet.heads().get(column);
            }
        }
        for (CustomerFact fact : CustomerFact.values()) {
            if (fact.key().equals(field)) {
                return texts.of(CustomerFileMessages.class).fact(fact);
            }
        }
        return field;
    }
}
