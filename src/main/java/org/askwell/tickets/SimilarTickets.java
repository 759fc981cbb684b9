package org.askwell.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.hibernate.Session;

/** Solved tickets about the same as a ticket, for whoever solves the next one: by meaning, or by words while that is away. */
@ApplicationScoped
public class SimilarTickets {

    static final int AT_MOST = 5;

    private static final String SOLVED = State.anyOf(Set.of(State.RESOLVED, State.CLOSED));

    @Inject
    Session database;

    @Inject
    CommonWords words;

    @Inject
    Instance<SolvedSearch> meaning;

    /** One solved ticket. */
    public record Solved(String number, String title) {}

    /** @return at most five of those the viewer may see; none for those who are not of support */
    List<Solved> to(Viewer viewer, Ticket ticket) {
        if (!viewer.support()) {
            return List.of();
        }
        Optional<List<Long>> found = meaning.isResolvable() ? meaning.get().like(ticket) : Optional.empty();
        return found.map(ids -> solved(viewer, ids)).orElseGet(() -> byWords(ticket));
    }

    private List<Solved> solved(Viewer viewer, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TicketScope scope = TicketScope.of(viewer);
        Map<Object, Solved> solved = new HashMap<>();
        for (Object[] row : database.createQuery(
                        "select t.id, t.number, t.title from Ticket t where " + scope.condition() + " and " + SOLVED
                                + " and t.id in :ids",
                        Object[].class)
                .setProperties(scope.with("ids", ids))
                .getResultList()) {
            solved.put(row[0], new Solved((String) row[1], (String) row[2]));
        }
        return ids.stream()
                .map(solved::get)
                .filter(Objects::nonNull)
                .limit(AT_MOST)
                .toList();
    }

    /** Two words in common at least, of those that say something. */
    private List<Solved> byWords(Ticket ticket) {
        TitleWords title = TitleWords.of(ticket.title, words::weight);
        if (title.empty()) {
            return List.of();
        }
        return database
                .createNativeQuery(
                        """
                        select t.number, t.title
                        from ticket t join ticket_text x on x.ticket_id = t.id
                        where x.words @@ cast(:words as tsquery) and not x.internal and t.id <> :id
                          and t.state in ('RESOLVED', 'CLOSED') and t.product_code is not distinct from :product
                        group by t.id
                        order by max(ts_rank(x.words, cast(:words as tsquery))) desc, t.id desc
                        """,
                        Object[].class)
                .setParameter("words", title.query())
                .setParameter("id", ticket.id)
                .setParameter("product", ticket.productCode)
                .setMaxResults(AT_MOST)
                .getResultList()
                .stream()
                .map(row -> new Solved((String) row[0], (String) row[1]))
                .toList();
    }
}
