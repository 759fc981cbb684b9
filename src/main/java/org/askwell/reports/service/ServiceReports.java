package org.askwell.reports.service;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Organisation;
import org.askwell.customers.Product;
import org.askwell.web.Messages;

/** Puts the report of the service together, with the names its reader knows. */
@ApplicationScoped
class ServiceReports {

    @Inject
    LineQuery lines;

    @Inject
    ServiceQuery query;

    @Inject
    Clock clock;

    @Inject
    Messages messages;

    @Transactional
    ServiceReport of(Viewer viewer, Asked asked) {
        Instant now = clock.instant();
        ServiceMessages words = messages.of(ServiceMessages.class);
        Map<LineQuery.Group, List<Line>> found = lines.lines(asked, now);
        return new ServiceReport(
                found.get(LineQuery.Group.ALL).get(0).named(words.all()),
                inOrder(named(found.get(LineQuery.Group.SEVERITY), Function.identity())),
                named(found.get(LineQuery.Group.PRODUCT), key -> product(viewer, key, words)),
                named(found.get(LineQuery.Group.ORGANISATION), organisations(found, words)),
                inOrder(named(found.get(LineQuery.Group.STEP), Function.identity())),
                query.backlog(asked, now),
                Asked.seesAll(viewer) ? query.load(asked, now) : null,
                query.deflection(asked));
    }

    private static List<Line> named(List<Line> lines, Function<String, String> name) {
        return lines.stream().map(line -> line.named(name.apply(line.key()))).toList();
    }

    private static List<Line> inOrder(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparing(Line::key)).toList();
    }

    private static String product(Viewer viewer, String code, ServiceMessages words) {
        return code == null
                ? words.noProduct()
                : Product.withCode(code)
                        .map(product -> product.name(viewer.language()))
                        .orElse(code);
    }

    private static Function<String, String> organisations(
            Map<LineQuery.Group, List<Line>> found, ServiceMessages words) {
        List<String> codes = found.get(LineQuery.Group.ORGANISATION).stream()
                .map(Line::key)
                .filter(Objects::nonNull)
                .toList();
        var names = new HashMap<String, String>();
        Organisation.<Organisation>list("code in ?1", codes)
                .forEach(organisation -> names.put(organisation.code, organisation.name));
        return code -> code == null ? words.noOrganisation() : names.getOrDefault(code, code);
    }
}
