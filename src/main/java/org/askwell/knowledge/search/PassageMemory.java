package org.askwell.knowledge.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.accounts.Language;

/**
 * Passages that were compared lately. A passage never changes, it is replaced by another one, so what is kept is never
 * out of date; who may see it is asked before, every time.
 */
@ApplicationScoped
class PassageMemory {

    /** About 5 kB each. */
    private static final int KEPT = 16_000;

    @Inject
    EntityManager entities;

    private final Map<Long, PassageRow> rows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PassageRow> eldest) {
            return size() > KEPT;
        }
    };

    /** @return those of the passages that still exist, in the order of the ids */
    List<PassageRow> of(Collection<Long> ids) {
        Map<Long, PassageRow> found = new HashMap<>();
        synchronized (rows) {
            for (Long id : ids) {
                PassageRow row = rows.get(id);
                if (row != null) {
                    found.put(id, row);
                }
            }
        }
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            List<PassageRow> read = read(missing);
            read.forEach(row -> found.put(row.id(), row));
            synchronized (rows) {
                read.forEach(row -> rows.put(row.id(), row));
            }
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<PassageRow> read(List<Long> ids) {
        return entities.createQuery(
                        "select p.id, p.articleKey, p.language, p.role, p.text, p.terms, p.vector"
                                + " from Passage p where p.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new PassageRow(
                        (Long) row[0],
                        (String) row[1],
                        (Language) row[2],
                        (Passage.Role) row[3],
                        (String) row[4],
                        (String) row[5],
                        (byte[]) row[6]))
                .toList();
    }
}
