package org.askwell.news;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.ArticleScope;
import org.askwell.knowledge.Markdown;
import org.askwell.web.PortalAddress;
import org.jboss.resteasy.reactive.RestQuery;

/** The Atom feed (RFC 4287). Readers fetch it without a login, so it has what is public and never more (T06). */
@Path("/feed.atom")
class FeedResource {

    private static final int ENTRIES = 30;
    private static final int SUMMARY_LENGTH = 300;

    @Inject
    CurrentUser user;

    @Inject
    PortalAddress portal;

    /** @param path below the portal's address, which also makes the entry's lasting name */
    record Entry(String title, String path, Instant updated, String summary) {

        static Entry of(Article article) {
            return new Entry(
                    article.title,
                    "/articles/" + article.key + "?language=" + article.language.tag(),
                    article.publishedAt,
                    Markdown.excerpt(article.body, SUMMARY_LENGTH));
        }

        static Entry of(NewsItem item) {
            return new Entry(
                    item.title,
                    "/news/" + item.key + "?language=" + item.language.tag(),
                    item.publishedOn.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    item.summary);
        }
    }

    record Feed(String portal, Language language, Instant updated, List<Entry> entries) {}

    @CheckedTemplate(basePath = "news")
    static class Templates {
        static native TemplateInstance feed(Feed feed);
    }

    /** @param language a tag; left out or unknown means the reader's own */
    @GET
    @Produces("application/atom+xml")
    @PermitAll
    @Transactional
    public String feed(@RestQuery String language) {
        Language wanted = Language.ofTag(language).orElse(user.viewer().language());
        var articles =
                Article.newest(ArticleScope.publicOnly().and("a.language = :language", "language", wanted), ENTRIES);
        List<Entry> entries = Stream.concat(
                        articles.stream().map(Entry::of),
                        NewsItem.latest(Viewer.anonymous(wanted), wanted, ENTRIES).stream()
                                .filter(item -> item.language == wanted)
                                .map(Entry::of))
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(ENTRIES)
                .toList();
        Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
        return Templates.feed(new Feed(portal.of(""), wanted, updated, entries))
                .setLocale(wanted.locale())
                .render();
    }
}
