package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleArchived;
import org.askwell.knowledge.ArticlePublished;

/** Keeps the passages of articles what the articles say, in the transaction that changes them. */
@ApplicationScoped
public class PassageWriter {

    /** What identifies a passage as unchanged. */
    private record Slot(long article, Passage.Role role, String hash) {}

    @Inject
    PieceVectors vectors;

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
        vectors.fill(made, Passage.class);
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
            passage.describe(article);
            passage.role = role;
            passage.position = position++;
            passage.say(text, article.language);
            drafts.putIfAbsent(new Slot(article.id, role, passage.hash), passage);
        }
    }
}
