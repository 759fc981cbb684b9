package org.askwell.knowledge.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleArchived;
import org.askwell.knowledge.ArticlePublished;

/** Keeps the passages of articles what the articles say, in the transaction that changes them. */
@ApplicationScoped
public class PassageWriter {

    /** What identifies a passage as unchanged. */
    private record Slot(long article, Passage.Role role, String hash) {}

    /** What makes the vectors of a passage. */
    private record Models(Language language, boolean thorough) {

        String name() {
            return Embeddings.model(language, thorough);
        }
    }

    @Inject
    Embeddings embeddings;

    @Inject
    EntityManager entities;

    void published(@Observes ArticlePublished event) {
        write(List.of(Article.<Article>findById(event.id())));
    }

    void archived(@Observes ArticleArchived event) {
        Passage.of(List.of(event.id())).forEach(Passage::delete);
    }

    /** Brings the passages of articles up to date: those that are not published lose theirs. */
    @Transactional
    public void write(List<Article> articles) {
        Map<Slot, Passage> existing = new HashMap<>();
        for (Passage passage :
                Passage.of(articles.stream().map(article -> article.id).toList())) {
            existing.put(new Slot(passage.articleId, passage.role, passage.hash), passage);
        }
        var made = new ArrayList<Passage>();
        for (Article article : articles) {
            if (!article.published()) {
                continue;
            }
            for (Passage wanted : drafts(article)) {
                Slot slot = new Slot(article.id, wanted.role, wanted.hash);
                Passage kept = existing.get(slot);
                if (kept == null || kept.outdated()) {
                    made.add(wanted);
                } else {
                    existing.remove(slot);
                    kept.describe(article);
                    kept.position = wanted.position;
                }
            }
        }
        embed(made);
        existing.values().forEach(Passage::delete);
        made.forEach(passage -> passage.persist());
    }

    private static List<Passage> drafts(Article article) {
        var drafts = new LinkedHashMap<Slot, Passage>();
        add(drafts, article, Passage.Role.TITLE, List.of(article.title));
        add(drafts, article, Passage.Role.VARIANT, article.variants);
        if (!article.errorCodes.isEmpty()) {
            add(drafts, article, Passage.Role.CODE, List.of(String.join(" ", article.errorCodes)));
        }
        add(drafts, article, Passage.Role.BODY, PlainText.parts(article.body));
        return new ArrayList<>(drafts.values());
    }

    private static void add(Map<Slot, Passage> drafts, Article article, Passage.Role role, List<String> texts) {
        int position = 0;
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            var passage = new Passage();
            passage.articleId = article.id;
            passage.articleKey = article.key;
            passage.language = article.language;
            passage.describe(article);
            passage.role = role;
            passage.position = position++;
            passage.text = text;
            passage.terms = String.join(" ", Terms.of(text));
            passage.hash = hash(article.language.tag() + '\n' + embedded(text));
            drafts.putIfAbsent(new Slot(article.id, role, passage.hash), passage);
        }
    }

    private static String embedded(String text) {
        return text.strip();
    }

    private void embed(List<Passage> passages) {
        passages.stream()
                .filter(passage -> passage.role != Passage.Role.CODE)
                .collect(Collectors.groupingBy(passage -> new Models(passage.language, passage.thorough())))
                .forEach(this::embed);
    }

    private void embed(Models models, List<Passage> passages) {
        Map<String, float[]> vectors = known(passages, models.name());
        Map<String, String> unknown = new LinkedHashMap<>();
        for (Passage passage : passages) {
            if (!vectors.containsKey(passage.hash)) {
                unknown.put(passage.hash, embedded(passage.text));
            }
        }
        List<float[]> made = embeddings.ofAll(new ArrayList<>(unknown.values()), models.language, models.thorough);
        int next = 0;
        for (String hash : made.isEmpty() ? List.<String>of() : unknown.keySet()) {
            vectors.put(hash, made.get(next++));
        }
        for (Passage passage : passages) {
            passage.vector = VectorColumn.bytes(vectors.get(passage.hash));
            passage.model = passage.vector == null ? null : models.name();
        }
    }

    private Map<String, float[]> known(List<Passage> passages, String model) {
        Map<String, float[]> known = new HashMap<>();
        entities.createQuery(
                        "select p.hash, p.vector from Passage p where p.hash in :hashes and p.model = :model",
                        Object[].class)
                .setParameter("hashes", passages.stream().map(p -> p.hash).toList())
                .setParameter("model", model)
                .getResultStream()
                .forEach(row -> known.put((String) row[0], VectorColumn.vector((byte[]) row[1])));
        return known;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
