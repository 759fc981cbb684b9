package org.askwell.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;

/** A help text in one language; its translation has the same key. */
@Entity
public class Article extends PanacheEntity {

    /** What addresses and links name: lower case words joined by hyphens, the same in every language. */
    @Column(nullable = false, updatable = false)
    public String key;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Kind kind;

    /** The product it is about, or null for any. */
    @Column(name = "product_code")
    public String productCode;

    /** The versions it is true for, such as {@code >=5.2 <5.4}, or null for all. */
    public String versions;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Audience audience;

    /** The one customer it is for; set exactly with {@link Audience#ORGANISATION}. */
    @Column(name = "organisation_code")
    public String organisationCode;

    @Column(nullable = false)
    public String category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state;

    @Column(nullable = false)
    public String title;

    /** Markdown. */
    @Column(nullable = false)
    public String body;

    @Column(name = "error_codes", nullable = false)
    public List<String> errorCodes = List.of();

    /** Other wordings in which the question is known to be asked. */
    @Column(nullable = false)
    public List<String> variants = List.of();

    /** Keys of articles to read next. */
    @Column(nullable = false)
    public List<String> related = List.of();

    /** The day its content last changed. */
    @Column(name = "updated_on", nullable = false)
    public LocalDate updatedOn;

    /** When it was last published, or null if it never was. */
    @Column(name = "published_at")
    public Instant publishedAt;

    /** The number of its newest {@link ArticleRevision}, from 1. */
    @Column(nullable = false)
    public int revision;

    @Version
    @Column(nullable = false)
    public int version;

    /** SHA-256 of the file it was last taken from, or null if it was written in the portal. */
    @Column(name = "source_hash")
    public String sourceHash;

    /** The ticket whose solution it records, or null (R6). */
    @Column(name = "source_ticket")
    public Long sourceTicket;

    /** Counted with bulk updates: a vote must not count as a change of the text. */
    @Column(name = "helpful_votes", nullable = false, updatable = false)
    public int helpfulVotes;

    @Column(name = "unhelpful_votes", nullable = false, updatable = false)
    public int unhelpfulVotes;

    /** @return the article in exactly that language, if the viewer may see it */
    public static Optional<Article> visibleTo(Viewer viewer, String key, Language language) {
        return first(
                ArticleScope.of(viewer)
                        .and("a.key = :key", "key", key)
                        .and("a.language = :language", "language", language),
                "");
    }

    /** @return the article in exactly that language, if it is published for the viewer's audience */
    static Optional<Article> readableBy(Viewer viewer, String key, Language language) {
        return first(
                ArticleScope.readableBy(viewer)
                        .and("a.key = :key", "key", key)
                        .and("a.language = :language", "language", language),
                "");
    }

    /** @return the article in the wanted language, else in the other one, if the viewer may see it */
    public static Optional<Article> visibleInAnyLanguage(Viewer viewer, String key, Language wanted) {
        return visibleTo(viewer, key, wanted).or(() -> visibleTo(viewer, key, wanted.other()));
    }

    /** @return the article with that id, if the viewer may see it */
    public static Optional<Article> visibleTo(Viewer viewer, long id) {
        return first(ArticleScope.of(viewer).and("a.id = :id", "id", id), "");
    }

    /** @return the article in exactly that language, whoever asks; for imports and other rooms' own checks */
    public static Optional<Article> withKey(String key, Language language) {
        return find("key = ?1 and language = ?2", key, language).firstResultOptional();
    }

    /** @return the whole articles of a scope, the most helpful first */
    public static List<Article> in(ArticleScope scope) {
        return list(scope.query("order by " + ArticleRow.BY_USE), scope.parameters());
    }

    /** @return those published last, at most {@code limit} */
    public static List<Article> newest(ArticleScope scope, int limit) {
        return Article.<Article>find(scope.query("order by a.publishedAt desc, a.id desc"), scope.parameters())
                .page(0, limit)
                .list();
    }

    /** @return the articles that record a ticket's solution, in every language and state */
    public static List<Article> fromTicket(long ticket) {
        return list("sourceTicket = ?1 order by id", ticket);
    }

    /** @return what a ticket taught, as long as no reader sees it and the editors have not put it away */
    public static Optional<Article> draftFromTicket(long ticket) {
        return fromTicket(ticket).stream()
                .filter(article -> article.state == State.DRAFT || article.state == State.REVIEW)
                .findFirst();
    }

    /** Takes over what an author wrote; the caller has checked it. */
    void take(ArticleText text, LocalDate on) {
        kind = text.kind();
        productCode = text.productCode();
        versions = text.versions();
        audience = text.audience();
        organisationCode = text.organisationCode();
        category = text.category();
        title = text.title();
        body = text.body();
        errorCodes = text.errorCodes();
        variants = text.variants();
        related = text.related();
        updatedOn = on;
    }

    /** @throws ClientErrorException 409 unless it is in one of the states */
    void move(State to, State... from) {
        if (!List.of(from).contains(state)) {
            throw new ClientErrorException(Response.Status.CONFLICT);
        }
        state = to;
    }

    public boolean published() {
        return state == State.PUBLISHED;
    }

    /** @return whether it is published for the viewer's audience, as {@link ArticleScope#readableBy} asks of the database */
    public boolean readableBy(Viewer viewer) {
        return published() && ArticleScope.admits(viewer, audience, organisationCode);
    }

    private static Optional<Article> first(ArticleScope scope, String ordering) {
        return find(scope.query(ordering), scope.parameters()).firstResultOptional();
    }
}
