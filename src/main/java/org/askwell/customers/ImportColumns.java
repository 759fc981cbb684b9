package org.askwell.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.askwell.accounts.Language;
import org.askwell.customers.Installation.Environment;
import org.askwell.customers.tables.Sheet;

/**
 * Which fact stands in which column of a table. A head may be the fact's key or its name in either language, so that what was
 * exported in one language comes back in the other.
 *
 * @param facts by column; null where the head says nothing that is known
 */
record ImportColumns(List<CustomerFact> facts) {

    static ImportColumns of(ImportKind kind, Sheet sheet) {
        var facts = new ArrayList<CustomerFact>();
        sheet.heads().forEach(head -> facts.add(fact(kind, head).orElse(null)));
        return new ImportColumns(facts);
    }

    private static Optional<CustomerFact> fact(ImportKind kind, String head) {
        return kind.facts().stream()
                .filter(fact -> Stream.concat(Stream.of(fact.key()), names(words -> words.fact(fact)))
                        .anyMatch(head::equalsIgnoreCase))
                .findFirst();
    }

    /** A text in every language. */
    private interface Wording {
        String in(CustomerFileMessages words);
    }

    private static Stream<String> names(Wording wording) {
        return Stream.of(Language.values())
                .map(language -> wording.in(
                        MessageBundles.get(CustomerFileMessages.class, Localized.Literal.of(language.tag()))));
    }

    ImportRow row(Sheet.Line line) {
        var said = new EnumMap<CustomerFact, String>(CustomerFact.class);
        var numbers = EnumSet.noneOf(CustomerFact.class);
        for (int column = 0; column < facts.size(); column++) {
            CustomerFact fact = facts.get(column);
            if (fact != null && !said.containsKey(fact)) {
                Sheet.Cell cell = column < line.cells().size() ? line.cells().get(column) : new Sheet.Cell("", false);
                said.put(fact, value(fact, cell.text()));
                if (cell.number()) {
                    numbers.add(fact);
                }
            }
        }
        return new ImportRow(line.number(), said, numbers);
    }

    private static String value(CustomerFact fact, String text) {
        return switch (fact) {
            case ENVIRONMENT -> own(Environment.values(), CustomerFileMessages::environment, text);
            case PATCH_APPROVAL -> own(PatchApproval.values(), CustomerFileMessages::patchApproval, text);
            default -> text;
        };
    }

    /** @return the value's own name, if the text is that or its name in either language; else the text */
    private static <E extends Enum<E>> String own(
            E[] values, BiFunction<CustomerFileMessages, E, String> name, String text) {
        return Stream.of(values)
                .filter(each -> text.toUpperCase(Locale.ROOT).equals(each.name())
                        || names(words -> name.apply(words, each)).anyMatch(text::equalsIgnoreCase))
                .map(Enum::name)
                .findFirst()
                .orElse(text);
    }
}
