package org.askwell.tickets;

import java.util.List;
import java.util.stream.Collectors;

import org.hibernate.Session;

/** Solved tickets that share words with a ticket's title, for whoever solves the next one. */
public final class SimilarTickets {

    private static final int AT_MOST = 5;

    private SimilarTickets() {}

    /** One solved ticket. */
    public record Solved(String number, String title) {}

    static List<Solved> to(Ticket ticket, Session database) {
        String words = SearchWords.of(ticket.title).stream()
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .limit(30)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" | "));
        if (words.isEmpty()) {
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
                .setParameter("words", words)
                .setParameter("id", ticket.id)
                .setParameter("product", ticket.productCode)
                .setMaxResults(AT_MOST)
                .getResultList()
                .stream()
                .map(row -> new Solved((String) row[0], (String) row[1]))
                .toList();
    }
}
