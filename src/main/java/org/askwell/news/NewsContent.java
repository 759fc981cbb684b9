package org.askwell.news;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.knowledge.ArticleCheck;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.content.ContentFile;
import org.askwell.knowledge.content.ContentFlaw;
import org.askwell.knowledge.content.ContentFlaw.Reason;
import org.askwell.knowledge.content.ContentPart;

/** News from files; a file that is gone takes its news along. */
@ApplicationScoped
class NewsContent implements ContentPart {

    private static final int MAX_TITLE = 200;
    private static final int MAX_SUMMARY = 500;

    @Inject
    Event<NewsPublished> published;

    record Front(String key, String kind, String title, String date, String audience, String product, String summary) {}

    @Override
    public List<String> folders() {
        return List.of("news");
    }

    @Override
    @Transactional(rollbackOn = ContentFlaw.class)
    public Outcome take(ContentFile file) throws ContentFlaw {
        NewsItem known = NewsItem.withKey(file.key(), file.language()).orElse(null);
        if (known != null && known.sourceHash.equals(file.hash())) {
            return Outcome.UNCHANGED;
        }
        Front front = file.front(Front.class);
        check(file, front);
        NewsItem item = known == null ? new NewsItem() : known;
        item.key = file.key();
        item.language = file.language();
        item.audience = Slug.parse(Audience.class, front.audience()).orElseThrow();
        item.productCode = front.product();
        item.title = front.title();
        item.summary = front.summary();
        item.body = file.body();
        item.publishedOn = file.day("date", front.date());
        item.sourceHash = file.hash();
        item.persist();
        if (known == null) {
            published.fire(new NewsPublished(item.key, item.language, item.title, item.audience, item.productCode));
        }
        return known == null ? Outcome.ADDED : Outcome.CHANGED;
    }

    @Override
    @Transactional
    public int withdrawAllBut(Set<String> present) {
        List<NewsItem> gone = NewsItem.<NewsItem>listAll().stream()
                .filter(item -> !present.contains(ContentFile.id(item.key, item.language)))
                .toList();
        gone.forEach(NewsItem::delete);
        return gone.size();
    }

    private static void check(ContentFile file, Front front) throws ContentFlaw {
        if (!file.key().equals(front.key())) {
            throw file.flaw(Reason.FILE_NAME, "key");
        }
        if (!"news".equals(front.kind())) {
            throw file.flaw(Reason.UNKNOWN, "kind");
        }
        text(file, "title", front.title(), MAX_TITLE);
        text(file, "summary", front.summary(), MAX_SUMMARY);
        text(file, "body", file.body(), ArticleCheck.MAX_BODY);
        Audience audience = Slug.parse(Audience.class, front.audience()).orElse(null);
        if (audience == null || audience == Audience.ORGANISATION) {
            throw file.flaw(Reason.UNKNOWN, "audience");
        }
    }

    private static void text(ContentFile file, String field, String value, int limit) throws ContentFlaw {
        if (value == null || value.isBlank()) {
            throw file.flaw(Reason.MISSING, field);
        }
        if (value.length() > limit) {
            throw file.flaw(Reason.TOO_LONG, field);
        }
    }
}
