package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Passages that were compared lately. A passage never changes, it is replaced by another one together with a new version
 * of its article, so what is kept is never out of date; who may see it is asked before, every time.
 */
@ApplicationScoped
class PassageMemory {

    /** About 3 kB each. */
    private static final int PASSAGES = 25_000;

    private static final int ARTICLES = 12_500;

    @Inject
    EntityManager entities;

    private final Map<Long, PassageRow> rows = new Latest<>(PASSAGES);
    private final Map<Long, Contents> contents = new Latest<>(ARTICLES);

    /** The passages of one version of an article. */
    private record Contents(int version, List<Long> passages) {}

    /** @return those of the passages that still exist, in the order of the ids */
    List<PassageRow> of(Collection<Long> ids) {
        Map<Long, PassageRow> found = new HashMap<>();
        synchronized (this) {
            for (Long id : ids) {
                PassageRow row = rows.get(id);
                if (row != null) {
                    found.put(id, row);
                }
            }
        }
        List<Long> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            read("p.id", missing).forEach(row -> found.put(row.id(), row));
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** @return all passages of the articles */
    List<PassageRow> all(List<ReadableArticle> articles) {
        var known = new ArrayList<Long>();
        Map<Long, ReadableArticle> unknown = new LinkedHashMap<>();
        synchronized (this) {
            for (ReadableArticle article : articles) {
                Contents kept = contents.get(article.id());
                if (kept != null && kept.version == article.version()) {
                    known.addAll(kept.passages);
                } else {
                    unknown.put(article.id(), article);
                }
            }
        }
        var all = new ArrayList<>(of(known));
        if (!unknown.isEmpty()) {
            List<PassageRow> read = read("p.articleId", unknown.keySet());
            all.addAll(read);
            Map<Long, List<Long>> passages = new HashMap<>();
            read.forEach(row -> passages.computeIfAbsent(row.articleId(), id -> new ArrayList<>())
                    .add(row.id()));
            synchronized (this) {
                passages.forEach((id, ids) ->
                        contents.put(id, new Contents(unknown.get(id).version(), ids)));
            }
        }
        return all;
    }

    private List<PassageRow> read(String column, Collection<Long> ids) {
        List<PassageRow> read = entities.createQuery(
                        "select p.id, p.articleId, p.articleKey, p.role, p.text, p.terms, " + PassageRow.VECTOR
                                + " from Passage p where " + DatabasePassages.among(column, "ids") + " order by p.id",
                        PassageRow.class)
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("models", Embeddings.names().toArray(String[]::new))
                .getResultList();
        synchronized (this) {
            read.forEach(row -> rows.put(row.id(), row));
        }
        return read;
    }
}
