package org.askwell.tickets;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/**
 * How much the words of tickets say: the logarithm of how many texts there are to one that has the word. PostgreSQL keeps
 * the thousand most common words of its own accord, for planning; whatever is not among them is rare.
 */
@ApplicationScoped
class CommonWords {

    /** The share of texts that has a word of which nothing is known. */
    private static final double RARE = 0.000_5;

    /** The share that a word has at most, so that every word weighs something. */
    private static final double MOST = 0.9;

    private static final long KEPT_NANOS = Duration.ofMinutes(30).toNanos();

    @Inject
    Session database;

    private volatile Known known;

    private record Known(Map<String, Double> shares, long at) {}

    /** @return how much a word says that {@link TitleWords#stem} has cut, above 0 */
    double weight(String stem) {
        return -Math.log(Math.min(MOST, shares().getOrDefault(stem, RARE)));
    }

    private Map<String, Double> shares() {
        Known last = known;
        if (last == null || System.nanoTime() - last.at() > KEPT_NANOS) {
            last = new Known(read(), System.nanoTime());
            known = last;
        }
        return last.shares();
    }

    private Map<String, Double> read() {
        List<Object[]> rows = database.createNativeQuery(
                        """
                        select word, share from pg_stats s,
                            unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs)
                                as common (word, share)
                        where s.schemaname = current_schema() and s.tablename = 'ticket_text' and s.attname = 'words'
                          and word is not null
                        """,
                        Object[].class)
                .getResultList();
        var shares = new HashMap<String, Double>();
        rows.forEach(
                row -> shares.merge(TitleWords.stem((String) row[0]), ((Number) row[1]).doubleValue(), Double::sum));
        return shares;
    }
}
