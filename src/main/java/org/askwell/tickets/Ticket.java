package org.askwell.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;

import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.tickets.TicketStateException.Reason;

/**
 * A problem on its way from the customer to its solution. What its state does not allow is refused with a
 * {@link TicketStateException}; whatever happens is written to its history (R23).
 */
@Entity
@EntityListeners(TicketStored.Listener.class)
public class Ticket extends IncidentWork {

    /** Hurrying again sooner changes nothing and would only flood support (T20). */
    static final Duration HURRY_PAUSE = Duration.ofMinutes(30);

    /** What the key of an article looks like. */
    static final String ARTICLE_KEY = "[a-z0-9][a-z0-9-]{0,119}";

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    public List<Message> messages = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    public List<TicketEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.PERSIST)
    public List<TicketAttachment> attachments = new ArrayList<>();

    /** @return the ticket if the viewer may see it; a miss says nothing about whether it exists (T05) */
    public static Optional<Ticket> visibleTo(Viewer viewer, String number) {
        TicketScope scope = TicketScope.of(viewer);
        return find("from Ticket t where t.number = :number and " + scope.condition(), scope.with("number", number))
                .firstResultOptional();
    }

    /** As {@link #visibleTo}, for changing it: whoever else changes the ticket waits until this transaction ends. */
    public static Optional<Ticket> forChange(Viewer viewer, String number) {
        TicketScope scope = TicketScope.of(viewer);
        return Ticket.<Ticket>find(
                        "from Ticket t where t.number = :number and " + scope.condition(), scope.with("number", number))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** @return every ticket the article solves, for telling their people when it is published (R5, R6) */
    public static List<Ticket> solvedBy(String articleKey) {
        return list("articleKey", articleKey);
    }

    /** @return whether the viewer reads internal notes */
    public static boolean readsNotes(Viewer viewer) {
        return viewer.support() || viewer.admin();
    }

    /** @return whether the viewer decides for the customer: the requester, or the manager of the requester's customer */
    public boolean decidedBy(Viewer viewer) {
        return requester.id.equals(viewer.accountId()) || managedBy(viewer);
    }

    /** @return whether the viewer writes replies for the customer */
    public boolean answeredBy(Viewer viewer) {
        return decidedBy(viewer) || followedBy(viewer.accountId());
    }

    boolean managedBy(Viewer viewer) {
        return viewer.has(Role.CUSTOMER_MANAGER)
                && organisationCode != null
                && organisationCode.equals(viewer.organisationCode());
    }

    /** @return the account that works on the ticket, or null */
    public Long assigneeId() {
        return assignee == null ? null : assignee.id;
    }

    /** @return whether the viewer may read the confidential field */
    public boolean confidesTo(Viewer viewer) {
        return viewer.support() || requester.id.equals(viewer.accountId());
    }

    /**
     * Refuses to go on from an older state than the newest.
     *
     * @param seen the version the change is based on; null for changes that fit any
     */
    public void expectVersion(Integer seen) {
        if (seen != null && seen != version) {
            throw new OptimisticLockException();
        }
    }

    /** Somebody of support takes the ticket or is given it. */
    public void assign(Account to, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        if (to == assignee) {
            return;
        }
        assignee = to;
        if (state == State.NEW) {
            state = State.ASSIGNED;
        }
        note(EventKind.ASSIGNED, by, now, to.name);
    }

    /** A reply of the customer's side; it puts a waiting or resolved ticket back into support's hands. */
    public Message replyFromCustomer(String text, Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        if (state == State.RESOLVED) {
            reopen(by, now, null);
        } else if (state == State.WAITING_ON_CUSTOMER) {
            state = State.ON_US;
        }
        return write(text, Visibility.PUBLIC, false, by, now);
    }

    /** A reply of support; it takes an unassigned ticket. */
    public Message replyFromSupport(String text, Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        if (state.open()) {
            takeIfNobodyHas(by, now);
            state = State.ON_US;
        }
        answered(now);
        return write(text, Visibility.PUBLIC, true, by, now);
    }

    /** A question of support to the customer, whose turn it is now. */
    public Message ask(String question, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        takeIfNobodyHas(by, now);
        state = State.WAITING_ON_CUSTOMER;
        answered(now);
        Message message = write(question, Visibility.PUBLIC, true, by, now);
        note(EventKind.WAITING, by, now, null);
        return message;
    }

    /** A note that only support reads; possible at any time. */
    public Message remark(String text, Account by, Instant now) {
        return write(text, Visibility.INTERNAL, true, by, now);
    }

    /** Support has a solution; the customer may confirm or reject it. */
    public void resolve(String text, Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        solveEmergency(now);
        takeIfNobodyHas(by, now);
        answered(now);
        state = State.RESOLVED;
        resolution = text;
        resolvedAt = now;
        note(EventKind.RESOLVED, by, now, text);
    }

    /** The solution is not one; support goes on. */
    public void reject(String why, Account by, Instant now) {
        require(state == State.RESOLVED, Reason.NOT_RESOLVED);
        reopen(by, now, why);
    }

    /** The solution is confirmed, which finishes the ticket. */
    public void close(Account by, Instant now) {
        require(state == State.RESOLVED, Reason.NOT_RESOLVED);
        finish(State.CLOSED, EventKind.CLOSED, by, now, null);
    }

    /** The customer does not need help any more. */
    public void withdraw(Account by, Instant now) {
        require(state.open(), Reason.NOT_OPEN);
        finish(State.WITHDRAWN, EventKind.WITHDRAWN, by, now, null);
    }

    /** The customer asks to hurry (催单). */
    public void hurry(Account by, Instant now) {
        require(state.waitingOnUs(), Reason.NOT_OPEN);
        require(hurriedAt == null || !hurriedAt.plus(HURRY_PAUSE).isAfter(now), Reason.HURRIED_JUST_NOW);
        hurriedAt = now;
        hurries++;
        note(EventKind.HURRIED, by, now, null);
    }

    /** @param stars 1–5 */
    public void rate(int stars, String comment, Account by, Instant now) {
        require(state == State.RESOLVED || state == State.CLOSED, Reason.NOT_RATEABLE);
        require(rating == null, Reason.RATED_ALREADY);
        rating = stars;
        ratingComment = comment;
        note(EventKind.RATED, by, now, String.valueOf(stars));
    }

    /** Links the article that solves the problem; possible at any time. */
    public void linkArticle(String key, Account by, Instant now) {
        if (!key.equals(articleKey)) {
            articleKey = key;
            note(EventKind.ARTICLE_LINKED, by, now, key);
        }
    }

    /** A file is added to the description. */
    public void attach(Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        note(EventKind.ATTACHED, by, now, null);
    }

    /** Opens the ticket to the requester's colleagues or keeps it from them. */
    public void share(boolean withColleagues, Account by, Instant now) {
        if (shared != withColleagues) {
            shared = withColleagues;
            note(withColleagues ? EventKind.SHARED : EventKind.KEPT_PERSONAL, by, now, null);
        }
    }

    /** Replaces the confidential text. */
    public void confide(String secret, Account by, Instant now) {
        require(!state.finished(), Reason.FINISHED);
        confidential = secret;
        note(EventKind.CONFIDENTIAL_ADDED, by, now, null);
    }

    /** Writes an entry into the history. */
    @Override
    public void note(EventKind kind, Account by, Instant now, String details) {
        var event = new TicketEvent();
        event.ticket = this;
        event.kind = kind;
        event.by = by;
        event.at = now;
        event.details = details;
        event.internal = kind.internal();
        events.add(event);
        keepTime(now);
        // What only support sees must not make the customer's page look changed, nor outdated.
        if (!kind.internal()) {
            updatedAt = now;
        }
    }

    private Message write(String text, Visibility visibility, boolean fromSupport, Account by, Instant now) {
        var message = new Message();
        message.ticket = this;
        message.author = by;
        message.fromSupport = fromSupport;
        message.visibility = visibility;
        message.body = text;
        message.at = now;
        messages.add(message);
        note(message.internal() ? EventKind.NOTED : EventKind.REPLIED, by, now, null);
        return message;
    }

    private void takeIfNobodyHas(Account by, Instant now) {
        if (assignee == null) {
            assign(by, by, now);
        }
    }

    private void answered(Instant now) {
        if (firstRepliedAt == null) {
            firstRepliedAt = now;
        }
    }

    private void reopen(Account by, Instant now, String why) {
        state = State.ON_US;
        resolvedAt = null;
        note(EventKind.REOPENED, by, now, why);
    }

    @Override
    void finish(State end, EventKind kind, Account by, Instant now, String details) {
        state = end;
        closedAt = now;
        note(kind, by, now, details);
        if (confidential != null) {
            confidential = null;
            note(EventKind.CONFIDENTIAL_WIPED, null, now, null);
        }
    }
}
