package org.askwell.reports.satisfaction;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.reports.satisfaction.SatisfactionQuery.Group;
import org.askwell.reports.service.Asked;
import org.askwell.web.Messages;
import org.askwell.web.Page;

/** Puts the report of the satisfaction together, with the names its reader knows. */
@ApplicationScoped
class SatisfactionReports {

    @Inject
    SatisfactionQuery query;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @Transactional
    SatisfactionReport of(Viewer viewer, Asked asked) {
        SatisfactionMessages words = messages.of(SatisfactionMessages.class);
        Map<Group, List<Answers>> tickets = query.tickets(asked);
        Map<Group, List<Answers>> periodic = query.periodic(asked);
        UnaryOperator<String> organisation = organisations(tickets, periodic, words);
        return new SatisfactionReport(
                tickets.get(Group.ALL).get(0).named(words.allTickets()),
                named(tickets.get(Group.PRODUCT), code -> product(viewer, code, words)),
                named(tickets.get(Group.ORGANISATION), organisation),
                tickets.get(Group.STEP).stream()
                        .sorted(Comparator.comparing(Answers::key))
                        .toList(),
                query.counts(asked),
                periodic.get(Group.ALL).get(0).named(words.allAsked()),
                named(periodic.get(Group.ORGANISATION), organisation),
                query.opinions(asked, clock.instant()));
    }

    /** @return a page of the answers with few stars; null for whom it is none of their business */
    @Transactional
    Page<LowAnswer> low(Viewer viewer, Asked asked, int number, int size) {
        return Asked.seesAll(viewer) ? query.low(asked, number, size) : null;
    }

    private static List<Answers> named(List<Answers> lines, UnaryOperator<String> name) {
        return lines.stream().map(line -> line.named(name.apply(line.key()))).toList();
    }

    private static String product(Viewer viewer, String code, SatisfactionMessages words) {
        return code == null
                ? words.noProduct()
                : Product.withCode(code)
                        .map(product -> product.name(viewer.language()))
                        .orElse(code);
    }

    private static UnaryOperator<String> organisations(
            Map<Group, List<Answers>> tickets, Map<Group, List<Answers>> periodic, SatisfactionMessages words) {
        List<String> codes = Stream.concat(
                        tickets.get(Group.ORGANISATION).stream(), periodic.get(Group.ORGANISATION).stream())
                .map(Answers::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = new HashMap<String, String>();
        Organisation.<Organisation>list("code in ?1", codes)
                .forEach(organisation -> names.put(organisation.code, organisation.name));
        return code -> code == null ? words.noOrganisation() : names.getOrDefault(code, code);
    }
}
