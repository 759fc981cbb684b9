package org.askwell.downloads;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.customers.Product;

/** Maintenance software to download (R2): what it repairs, in which versions, and the files. */
@Entity
public class Patch extends PanacheEntity {

    /** What a patch is for. */
    public enum Kind {
        SECURITY,
        DEFECT,
        FEATURE
    }

    /**
     * What is not published is seen by release managers only; a recalled patch is still shown, but no longer delivered.
     * It goes on in this order; from test and after the approval it can go back to being a draft.
     */
    public enum State {
        DRAFT,
        IN_TEST,
        APPROVED,
        PUBLISHED,
        RECALLED
    }

    @Version
    public int version;

    /** The natural key, such as {@code ledger-5.4.2}; part of addresses, never changed after publishing. */
    @Column(name = "patch_key", nullable = false)
    public String patchKey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "product_id")
    public Product product;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Severity severity;

    /** The version an installation has afterwards. */
    @Column(nullable = false)
    public String brings;

    /** The first version that needs the patch. */
    @Column(name = "affected_from", nullable = false)
    public String affectedFrom;

    /** The last version that needs the patch. */
    @Column(name = "affected_to", nullable = false)
    public String affectedTo;

    @Column(name = "title_en", nullable = false)
    public String titleEn;

    @Column(name = "title_zh", nullable = false)
    public String titleZh;

    @Column(name = "notes_en", nullable = false)
    public String notesEn;

    @Column(name = "notes_zh", nullable = false)
    public String notesZh;

    /** What is known not to work yet; empty where nothing is. */
    @Column(name = "known_issues_en", nullable = false)
    public String knownIssuesEn = "";

    @Column(name = "known_issues_zh", nullable = false)
    public String knownIssuesZh = "";

    /** Keys of patches that nobody needs any more who has this one. */
    @Column(nullable = false)
    public List<String> supersedes = List.of();

    /** Keys of patches that have to be installed before. */
    @Column(nullable = false)
    public List<String> prerequisites = List.of();

    /** Numbers of tickets whose defect it repairs and of change requests that it carries out. */
    @Column(name = "ticket_numbers", nullable = false)
    public List<String> ticketNumbers = List.of();

    /** Articles that explain the matter, by their keys. */
    @Column(name = "article_keys", nullable = false)
    public List<String> articleKeys = List.of();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Visibility visibility = Visibility.EVERYONE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public State state = State.DRAFT;

    /** At most {@link PatchFile#MOST}, none until one was uploaded. */
    @ElementCollection
    @CollectionTable(name = "patch_file", joinColumns = @JoinColumn(name = "patch_id"))
    @OrderBy("platform, name")
    public List<PatchFile> files = new ArrayList<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "recalled_at")
    public Instant recalledAt;

    /** Why the patch must not be installed any more, as the release manager wrote it. */
    @Column(name = "recall_reason")
    public String recallReason;

    /** @return the patch whoever asks, for what the portal does by itself */
    public static Optional<Patch> withKey(String key) {
        return find("patchKey", key).firstResultOptional();
    }

    /** @return whether any patch has that content */
    public static boolean holds(UUID contentId) {
        return count("from Patch p join p.files f where f.contentId = ?1", contentId) > 0;
    }

    /** @return what anybody may know of and the entitled may download, in the order of the keys */
    public static List<Patch> publishedFor(String productCode) {
        return list(
                "product.code = ?1 and state = ?2 and visibility = EVERYONE order by patchKey",
                productCode,
                State.PUBLISHED);
    }

    /** @return the keys of the product's patches that not everyone may know of, whatever their state */
    public static Set<String> restrictedKeys(String productCode) {
        List<Patch> restricted = list("product.code = ?1 and visibility <> EVERYONE", productCode);
        return restricted.stream().map(patch -> patch.patchKey).collect(Collectors.toSet());
    }

    public String title(Language language) {
        return language == Language.ZH ? titleZh : titleEn;
    }

    /** @return the notes, a paragraph each */
    public List<String> notes(Language language) {
        return PatchWords.paragraphs(language == Language.ZH ? notesZh : notesEn);
    }

    /** @return what is known not to work yet, a paragraph each */
    public List<String> knownIssues(Language language) {
        return PatchWords.paragraphs(language == Language.ZH ? knownIssuesZh : knownIssuesEn);
    }

    /** @return whether an installation of that version needs the patch; one that nobody can tell (R28) does */
    public boolean affects(String installed) {
        return !ReleaseVersion.valid(installed) || new VersionRange(affectedFrom, affectedTo).contains(installed);
    }

    /**
     * Takes what a release manager entered.
     *
     * @throws ClientErrorException 409 unless it is a draft: what is tested and announced must stay what it was
     */
    void describe(PatchFacts facts, Product of) {
        guard(State.DRAFT);
        patchKey = facts.key();
        product = of;
        kind = facts.kindOrNull();
        severity = facts.severityOrNull();
        visibility = facts.visibilityOrNull();
        brings = facts.brings();
        affectedFrom = facts.affectedFrom();
        affectedTo = facts.affectedTo();
        PatchWords words = facts.words();
        titleEn = words.titleEn();
        titleZh = words.titleZh();
        notesEn = words.notesEn();
        notesZh = words.notesZh();
        knownIssuesEn = words.issuesEn();
        knownIssuesZh = words.issuesZh();
        PatchRelations relations = facts.relations();
        supersedes = relations.supersededKeys();
        prerequisites = relations.prerequisiteKeys();
        articleKeys = relations.articleKeys();
        ticketNumbers = relations.ticketNumbers();
    }

    /** @return the file of that name, or without a name the only one */
    public Optional<PatchFile> file(String name) {
        return name == null && files.size() == 1
                ? Optional.of(files.get(0))
                : files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** @return the file of the same name that was held before */
    Optional<PatchFile> hold(PatchFile file) {
        guard(State.DRAFT);
        Optional<PatchFile> replaced = file(file.name());
        replaced.ifPresent(files::remove);
        files.add(file);
        return replaced;
    }

    /** @throws ClientErrorException 409 unless it is a draft */
    void drop(PatchFile file) {
        guard(State.DRAFT);
        files.remove(file);
    }

    /** @throws ClientErrorException 409 unless it is a draft that has a file */
    void sendToTest(Account by, Clock clock) {
        guard(State.DRAFT);
        if (files.isEmpty()) {
            throw new ClientErrorException(409);
        }
        move(State.IN_TEST, PatchStep.Act.SENT_TO_TEST, by, null, clock);
    }

    /** @throws ClientErrorException 409 unless it is in test or approved */
    void sendBack(Account by, String reason, Clock clock) {
        guard(State.IN_TEST, State.APPROVED);
        move(State.DRAFT, PatchStep.Act.SENT_BACK, by, reason, clock);
    }

    /** @return whether that person had no hand in it, so that two have looked at it before customers do (R16) */
    boolean independentOf(Long accountId) {
        return !PatchStep.makersOf(this).contains(accountId);
    }

    /**
     * @param by null for the demo's own patches
     * @throws ClientErrorException 409 unless it is in test
     * @throws ForbiddenException if that person had a hand in it
     */
    void approve(Account by, Clock clock) {
        guard(State.IN_TEST);
        if (by != null && !independentOf(by.id)) {
            throw new ForbiddenException();
        }
        move(State.APPROVED, PatchStep.Act.APPROVED, by, null, clock);
    }

    /** @throws ClientErrorException 409 unless it is approved */
    void publish(Account by, Clock clock) {
        guard(State.APPROVED);
        publishedAt = clock.instant();
        move(State.PUBLISHED, PatchStep.Act.PUBLISHED, by, null, clock);
    }

    /** @throws ClientErrorException 409 unless it is published */
    void recall(Account by, String reason, Clock clock) {
        guard(State.PUBLISHED);
        recallReason = reason;
        recalledAt = clock.instant();
        move(State.RECALLED, PatchStep.Act.RECALLED, by, reason, clock);
    }

    private void move(State to, PatchStep.Act act, Account by, String note, Clock clock) {
        state = to;
        PatchStep.record(this, by, act, note, clock.instant());
    }

    private void guard(State... needed) {
        if (!Set.of(needed).contains(state)) {
            throw new ClientErrorException(409);
        }
    }
}
