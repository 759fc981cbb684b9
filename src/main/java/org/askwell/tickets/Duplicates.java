package org.askwell.tickets;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.hibernate.Session;

/**
 * Tickets that may be about the same problem as another one: of the same product, open or solved not long ago, with the same
 * error code, or with a title that says much the same. A ticket of which no product is known may be of any.
 */
@ApplicationScoped
public class Duplicates {

    /** How many are shown. */
    static final int AT_MOST = 5;

    /** So many of the newest are compared. */
    private static final int COMPARED = 200;

    private static final Duration RECENT = Duration.ofDays(30);

    @Inject
    Session database;

    @Inject
    CommonWords words;

    @Inject
    Clock clock;

    /**
     * A ticket that may be the same.
     *
     * @param organisation the name of the customer, or null
     * @param sameCode whether it has the same error code
     * @param likeness how much of the titles is the same, 0–100 %
     * @param mergeable whether the ticket may go on in that one
     */
    public record Suspected(
            String number,
            String title,
            State state,
            String organisation,
            boolean sameCode,
            int likeness,
            boolean mergeable) {}

    record Row(String number, String title, State state, String errorCode, String organisation) {}

    /** A row with how much its title is like. */
    private record Alike(Row row, boolean sameCode, double likeness) {}

    /** @return at most five of those the viewer may see; first those with the same code, then the most alike */
    List<Suspected> of(Viewer viewer, Ticket ticket) {
        TitleWords title = TitleWords.of(ticket.title, words::weight);
        var found = new LinkedHashMap<String, Row>();
        if (ticket.errorCode != null) {
            find(viewer, ticket, "t.errorCode = :wanted", ticket.errorCode)
                    .forEach(row -> found.put(row.number(), row));
        }
        if (!title.empty()) {
            find(viewer, ticket, TicketText.has(false, "wanted"), title.necessary())
                    .forEach(row -> found.put(row.number(), row));
        }
        return suspected(
                ticket,
                found.values().stream()
                        .map(row -> alike(row, ticket, title))
                        .filter(alike -> alike.sameCode() || alike.likeness() >= TitleWords.ALIKE)
                        .sorted(Comparator.comparing(Alike::sameCode)
                                .thenComparing(Alike::likeness)
                                .reversed())
                        .limit(AT_MOST)
                        .toList());
    }

    private Alike alike(Row row, Ticket ticket, TitleWords title) {
        return new Alike(
                row,
                ticket.errorCode != null && ticket.errorCode.equals(row.errorCode()),
                title.likeness(TitleWords.of(row.title(), words::weight)));
    }

    private List<Suspected> suspected(Ticket ticket, List<Alike> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, Ticket> targets = database.createQuery("from Ticket t where t.number in :numbers", Ticket.class)
                .setParameter(
                        "numbers",
                        all.stream().map(alike -> alike.row().number()).toList())
                .getResultStream()
                .collect(Collectors.toMap(target -> target.number, target -> target));
        return all.stream()
                .map(alike -> new Suspected(
                        alike.row().number(),
                        alike.row().title(),
                        alike.row().state(),
                        alike.row().organisation(),
                        alike.sameCode(),
                        (int) Math.round(100 * alike.likeness()),
                        ticket.mergeable(targets.get(alike.row().number()))))
                .toList();
    }

    private List<Row> find(Viewer viewer, Ticket ticket, String condition, String wanted) {
        TicketScope scope = TicketScope.of(viewer);
        Map<String, Object> parameters = scope.with("wanted", wanted);
        parameters.put("id", ticket.id);
        parameters.put("since", clock.instant().minus(RECENT));
        String product = "";
        if (ticket.productCode != null) {
            parameters.put("product", ticket.productCode);
            product = " and (t.productCode = :product or t.productCode is null)";
        }
        return database.createQuery(
                        "select t.number, t.title, t.state, t.errorCode, o.name from Ticket t"
                                + " left join Organisation o on o.code = t.organisationCode where " + scope.condition()
                                + " and t.id <> :id and (" + State.anyOf(State.OPEN) + " or t.resolvedAt >= :since)"
                                + product + " and " + condition + " order by t.id desc",
                        Row.class)
                .setProperties(parameters)
                .setMaxResults(COMPARED)
                .getResultList();
    }
}
