package org.askwell.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Viewer;
import org.askwell.files.StoredFile;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Question;
import org.askwell.tickets.Severity;

/** A question somebody asked, the entries it was answered with, and how it ended (R4, R5). */
@Entity
public class Inquiry extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    public Account account;

    @Column(name = "organisation_code", updatable = false)
    public String organisationCode;

    @Column(nullable = false, updatable = false)
    public String title;

    @Column(nullable = false, updatable = false)
    public String description;

    @Column(name = "product_code", updatable = false)
    public String productCode;

    @Column(name = "product_version", updatable = false)
    public String productVersion;

    @Column(name = "error_code", updatable = false)
    public String errorCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Severity severity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Language language;

    /** Uploads of the asker, for the ticket if it becomes one. */
    @Column(name = "file_ids", nullable = false, updatable = false)
    public List<UUID> fileIds = List.of();

    @Column(nullable = false, updatable = false)
    public Instant at;

    /** What could be said about it when it was asked. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    public Decision decision;

    /** Whether the search engine was down then. */
    @Column(nullable = false, updatable = false)
    public boolean degraded;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Outcome outcome = Outcome.ASKED;

    @Column(name = "ended_at")
    public Instant endedAt;

    /** The ticket it became, or null. */
    @Column(name = "ticket_number")
    public String ticketNumber;

    @OneToMany(mappedBy = "inquiry", cascade = CascadeType.ALL)
    @OrderBy("rank")
    public List<ShownEntry> shown = new ArrayList<>();

    @Version
    public int version;

    /** @return the inquiry if the viewer asked it; nobody else sees it */
    public static Optional<Inquiry> visibleTo(Viewer viewer, long id) {
        return find("id = ?1 and account.id = ?2", id, viewer.accountId()).firstResultOptional();
    }

    /** Ends what was asked longer ago and left without a word. */
    static int abandon(Instant now, Duration after) {
        return update(
                "outcome = ?1, endedAt = ?2, version = version + 1 where outcome = ?3 and at < ?4",
                Outcome.ABANDONED,
                now,
                Outcome.ASKED,
                now.minus(after));
    }

    /** What is asked, attached logs included. */
    Question question() {
        Question question = Question.of(title, description, errorCode, productCode, language);
        for (UUID id : fileIds) {
            String text = StoredFile.uploadedBy(account.id, id)
                    .map(file -> file.extractedText)
                    .orElse(null);
            question = text == null ? question : question.with(text);
        }
        return question;
    }

    void show(String articleKey, double confidence) {
        var entry = new ShownEntry();
        entry.inquiry = this;
        entry.articleKey = articleKey;
        entry.rank = shown.size() + 1;
        entry.confidence = confidence;
        shown.add(entry);
    }

    /** @return the entry of that article, if it was shown */
    Optional<ShownEntry> shown(String articleKey) {
        return shown.stream()
                .filter(entry -> entry.articleKey.equals(articleKey))
                .findFirst();
    }

    /** The asker found the answer in an entry. Saying it again changes nothing. */
    void solve(ShownEntry by, Instant now) {
        by.opened = true;
        by.solved = true;
        if (outcome != Outcome.ESCALATED) {
            outcome = Outcome.SOLVED;
            endedAt = now;
        }
    }

    void escalate(String number, Instant now) {
        outcome = Outcome.ESCALATED;
        ticketNumber = number;
        endedAt = now;
    }

    public boolean solved() {
        return outcome == Outcome.SOLVED;
    }

    public boolean escalated() {
        return outcome == Outcome.ESCALATED;
    }
}
