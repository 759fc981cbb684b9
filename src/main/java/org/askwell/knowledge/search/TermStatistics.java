package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.accounts.Language;

/** Counts how rare terms are among the public passages of each language, anew when these have changed. */
@ApplicationScoped
public class TermStatistics {

    /** Enough to know a term's rarity; more would only cost memory. */
    private static final int SAMPLE = 40_000;

    private final Map<Language, Rarity> rarity = new ConcurrentHashMap<>();
    private final Map<Language, Counted> counted = new EnumMap<>(Language.class);

    /** Which passages were counted: an edited article has new ones in place of its old ones. */
    record Counted(long passages, long last) {}

    @Inject
    EntityManager entities;

    Rarity of(Language language) {
        return rarity.getOrDefault(language, Rarity.UNKNOWN);
    }

    /** Counts again if there are other passages than the last time: a word that only a new one holds is not misspelt. */
    @Scheduled(every = "15s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public synchronized void refresh() {
        for (Language language : Language.values()) {
            Counted now = entities.createQuery(
                            "select count(p), coalesce(max(p.id), 0) from Passage p"
                                    + " where p.language = :language and p.audience = PUBLIC",
                            Counted.class)
                    .setParameter("language", language)
                    .getSingleResult();
            if (!now.equals(counted.get(language))) {
                count(language);
                counted.put(language, now);
            }
        }
    }

    private void count(Language language) {
        var counts = new TermCounts();
        var characters = new HashMap<Character, Integer>();
        long passages = 0;
        long length = 0;
        var rows = entities.createQuery(
                        "select p.terms, p.articleId from Passage p"
                                + " where p.language = :language and p.audience = PUBLIC order by p.id desc",
                        Object[].class)
                .setParameter("language", language)
                .setMaxResults(SAMPLE)
                .setHint("org.hibernate.fetchSize", 2_000);
        Set<Object> entries = new HashSet<>();
        for (Object[] row : (Iterable<Object[]>) rows.getResultStream()::iterator) {
            String[] all = ((String) row[0]).split(" ");
            entries.add(row[1]);
            passages++;
            length += all.length;
            for (String term : new HashSet<>(Arrays.asList(all))) {
                counts.add(term, 1);
            }
            Han.in(all).forEach(character -> characters.merge(character, 1, Integer::sum));
        }
        rarity.put(
                language,
                passages == 0
                        ? Rarity.UNKNOWN
                        : new Rarity(
                                passages,
                                Math.max(1, (double) length / passages),
                                Math.max(1, (double) length / entries.size()),
                                counts,
                                characters));
    }
}
