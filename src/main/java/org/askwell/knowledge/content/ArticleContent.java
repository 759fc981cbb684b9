package org.askwell.knowledge.content;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleCheck;
import org.askwell.knowledge.ArticleText;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.Editorial;
import org.askwell.knowledge.Flaw;
import org.askwell.knowledge.Kind;
import org.askwell.knowledge.Slug;
import org.askwell.knowledge.State;
import org.askwell.knowledge.content.ContentFlaw.Reason;

/** Articles and manuals from files. */
@ApplicationScoped
class ArticleContent implements ContentPart {

    /** In place of a hash when the file is gone: should it come back, it is taken over again. */
    private static final String GONE = "gone";

    @Inject
    Editorial editorial;

    record Front(
            String key,
            String kind,
            String title,
            String product,
            String versions,
            String audience,
            String organisation,
            String category,
            List<String> errorCodes,
            String updated,
            List<String> variants,
            List<String> related) {}

    @Override
    public List<String> folders() {
        return List.of("articles", "manuals");
    }

    @Override
    @Transactional(rollbackOn = ContentFlaw.class)
    public Outcome take(ContentFile file) throws ContentFlaw {
        Article known = Article.withKey(file.key(), file.language()).orElse(null);
        if (known != null && file.hash().equals(known.sourceHash)) {
            return Outcome.UNCHANGED;
        }
        if (known != null && known.sourceHash == null) {
            throw file.flaw(Reason.TAKEN, "key");
        }
        Front front = file.front(Front.class);
        ArticleText text = checked(file, front);
        Article article = known;
        if (article == null) {
            article = editorial.write(file.key(), file.language(), text, null, "");
        } else {
            editorial.revise(article, text, null, "");
        }
        if (article.state != State.PUBLISHED) {
            editorial.publish(article);
        }
        article.updatedOn = file.day("updated", front.updated());
        // The day of the import means nothing to readers of the feed.
        article.publishedAt = article.updatedOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        article.sourceHash = file.hash();
        return known == null ? Outcome.ADDED : Outcome.CHANGED;
    }

    @Override
    @Transactional
    public int withdrawAllBut(Set<String> present) {
        List<Article> gone = Article.<Article>list("sourceHash is not null and sourceHash <> ?1", GONE).stream()
                .filter(article -> !present.contains(ContentFile.id(article.key, article.language)))
                .toList();
        for (Article article : gone) {
            if (article.state != State.ARCHIVED) {
                editorial.archive(article);
            }
            article.sourceHash = GONE;
        }
        return gone.size();
    }

    private static ArticleText checked(ContentFile file, Front front) throws ContentFlaw {
        if (!file.key().equals(front.key())) {
            throw file.flaw(Reason.FILE_NAME, "key");
        }
        var text = new ArticleText(
                Slug.parse(Kind.class, front.kind()).orElse(null),
                front.product(),
                front.versions(),
                Slug.parse(Audience.class, front.audience()).orElse(null),
                front.organisation(),
                front.category(),
                front.title(),
                file.body(),
                front.errorCodes(),
                front.variants(),
                front.related());
        for (Map.Entry<String, Flaw> flaw : ArticleCheck.flaws(text).entrySet()) {
            throw file.flaw(Reason.valueOf(flaw.getValue().name()), flaw.getKey());
        }
        return text;
    }
}
