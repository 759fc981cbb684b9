package org.askwell.knowledge.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;

/** Counts how rare terms are among the public passages of each language, anew when the passages have changed noticeably. */
@ApplicationScoped
public class TermStatistics {

    /** Enough to know a term's rarity; more would only cost memory. */
    private static final int SAMPLE = 40_000;

    /** A change by less moves no weight that matters. */
    private static final double NOTICEABLE = 0.03;

    private final Map<Language, Rarity> rarity = new HashMap<>();
    private final Map<Language, Long> counted = new HashMap<>();

    @Inject
    EntityManager entities;

    synchronized Rarity of(Language language) {
        return rarity.getOrDefault(language, Rarity.UNKNOWN);
    }

    @Scheduled(every = "15s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void refresh() {
        for (Language language : Language.values()) {
            long now = Passage.count("language = ?1 and audience = ?2", language, Audience.PUBLIC);
            long before = counted.getOrDefault(language, 0L);
            if (Math.abs(now - before) > NOTICEABLE * before) {
                count(language);
                counted.put(language, now);
            }
        }
    }

    private void count(Language language) {
        var counts = new HashMap<String, Integer>();
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
                counts.merge(term, 1, Integer::sum);
            }
            Han.in(all).forEach(character -> characters.merge(character, 1, Integer::sum));
        }
        var made = passages == 0
                ? Rarity.UNKNOWN
                : new Rarity(
                        passages,
                        Math.max(1, (double) length / passages),
                        Math.max(1, (double) length / entries.size()),
                        counts,
                        characters);
        synchronized (this) {
            rarity.put(language, made);
        }
    }
}
