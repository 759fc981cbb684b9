package org.askwell.tickets;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** So much of what two titles say has to be the same. */
    private static final double ALIKE = 0.5;

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

    record Row(
            String number,
            String title,
            State state,
            String errorCode,
            String organisation,
            String organisationCode,
            Long requesterId,
            boolean shared) {

        /** As {@link MergedWork#mergeInto} demands, which has the last word. */
        boolean takesIn(Ticket ticket) {
            return ticket.state.open()
                    && !ticket.declared()
                    && !state.finished()
                    && Objects.equals(organisationCode, ticket.organisationCode)
                    && (requesterId.equals(ticket.requester.id)
                            || shared
                                    && organisationCode != null
                                    && organisationCode.equals(ticket.requester.organisationCode));
        }
    }

    /** @return at most five of those the viewer may see; first those with the same code, then the most alike */
    List<Suspected> of(Viewer viewer, Ticket ticket) {
        TitleWords title = TitleWords.of(ticket.title, words::weight);
        var found = new LinkedHashMap<String, Row>();
        if (ticket.errorCode != null) {
            find(viewer, ticket, "t.errorCode = :wanted", ticket.errorCode)
                    .forEach(row -> found.put(row.number(), row));
        }
        if (!title.empty()) {
            find(viewer, ticket, TicketText.has(false, "wanted"), title.query())
                    .forEach(row -> found.put(row.number(), row));
        }
        return found.values().stream()
                .map(row -> suspected(row, ticket, title))
                .filter(row -> row.sameCode() || row.likeness() >= 100 * ALIKE)
                .sorted(Comparator.comparing(Suspected::sameCode)
                        .thenComparing(Suspected::likeness)
                        .reversed())
                .limit(AT_MOST)
                .toList();
    }

    private Suspected suspected(Row row, Ticket ticket, TitleWords title) {
        double likeness = title.likeness(TitleWords.of(row.title(), words::weight));
        return new Suspected(
                row.number(),
                row.title(),
                row.state(),
                row.organisation(),
                ticket.errorCode != null && ticket.errorCode.equals(row.errorCode()),
                (int) Math.round(100 * likeness),
                row.takesIn(ticket));
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
                        "select t.number, t.title, t.state, t.errorCode, o.name, t.organisationCode, t.requester.id, t.shared"
                                + " from Ticket t"
                                + " left join Organisation o on o.code = t.organisationCode where " + scope.condition()
                                + " and t.id <> :id and (" + State.anyOf(State.OPEN) + " or t.resolvedAt >= :since)"
                                + product + " and " + condition + " order by t.id desc",
                        Row.class)
                .setProperties(parameters)
                .setMaxResults(COMPARED)
                .getResultList();
    }
}
