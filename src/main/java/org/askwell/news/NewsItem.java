package org.askwell.news;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.knowledge.Audience;
import org.askwell.web.Page;

/** An announcement in one language (R1, R30); it is written in the content folder. */
@Entity
@Table(name = "news_item")
public class NewsItem extends PanacheEntity {

    private static final String SCOPE = "from NewsItem n where n.audience in ?1 and (n.language = ?2 or not exists"
            + " (select 1 from NewsItem b where b.key = n.key and b.language = ?2 and b.audience in ?1))";
    private static final String NEWEST = " order by n.publishedOn desc, n.key desc";

    /** The day and words of the address, the same in every language. */
    @Column(nullable = false, updatable = false)
    public String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    /** Never a single organisation. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Audience audience;

    @Column(name = "product_code")
    public String productCode;

    @Column(nullable = false)
    public String title;

    /** One or two sentences, plain text. */
    @Column(nullable = false)
    public String summary;

    /** Markdown. */
    @Column(nullable = false)
    public String body;

    @Column(name = "published_on", nullable = false)
    public LocalDate publishedOn;

    /** SHA-256 of the file it was last taken from. */
    @Column(name = "source_hash", nullable = false)
    public String sourceHash;

    static Optional<NewsItem> withKey(String key, Language language) {
        return find("key = ?1 and language = ?2", key, language).firstResultOptional();
    }

    /** @return the item in the wanted language, else in the other one, if the viewer may see it */
    static Optional<NewsItem> visibleTo(Viewer viewer, String key, Language wanted) {
        return exactly(viewer, key, wanted).or(() -> exactly(viewer, key, wanted.other()));
    }

    /** @return the item in that language, if the viewer may see it */
    static Optional<NewsItem> exactly(Viewer viewer, String key, Language language) {
        return find("key = ?1 and language = ?2 and audience in ?3", key, language, audiences(viewer))
                .firstResultOptional();
    }

    /** @return the newest ones, in the language where they are there */
    static List<NewsItem> latest(Viewer viewer, Language language, int limit) {
        return NewsItem.<NewsItem>find(SCOPE + NEWEST, audiences(viewer), language)
                .page(0, limit)
                .list();
    }

    static Page<NewsItem> page(Viewer viewer, int number, int size) {
        var query = NewsItem.<NewsItem>find(SCOPE + NEWEST, audiences(viewer), viewer.language())
                .page(number - 1, size);
        return new Page<>(query.list(), number, size, count(SCOPE, audiences(viewer), viewer.language()));
    }

    private static Set<Audience> audiences(Viewer viewer) {
        if (viewer.staff()) {
            return EnumSet.allOf(Audience.class);
        }
        return viewer.loggedIn() ? EnumSet.of(Audience.PUBLIC, Audience.CUSTOMERS) : EnumSet.of(Audience.PUBLIC);
    }
}
