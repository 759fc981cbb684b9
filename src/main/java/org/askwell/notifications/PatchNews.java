package org.askwell.notifications;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.downloads.Authorization;
import org.askwell.downloads.AuthorizationDecided;
import org.askwell.downloads.AuthorizationRequested;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchAnnounced;
import org.askwell.downloads.PatchMoved;
import org.askwell.downloads.PatchRecalled;
import org.askwell.downloads.PatchSuperseded;
import org.askwell.downloads.PatchVisibility;
import org.askwell.downloads.ReleasePlans;
import org.askwell.downloads.feeds.ProductSubscription;
import org.askwell.downloads.receipts.PatchReminded;
import org.askwell.tickets.State;
import org.askwell.tickets.Ticket;

/** Tells customers of patches for their products (R28), and both sides of requests for them (R2). */
@ApplicationScoped
class PatchNews {

    /** By any of these somebody knows that a patch is there. */
    private static final Set<NotificationKind> ANNOUNCING = EnumSet.of(
            NotificationKind.PATCH_FOR_TICKET,
            NotificationKind.PATCH_PUBLISHED,
            NotificationKind.PATCH_SUPERSEDING,
            NotificationKind.FOLLOWED_PATCH_PUBLISHED,
            NotificationKind.FOLLOWED_PATCH_REPLACING);

    @Inject
    Delivery delivery;

    @Inject
    PatchVisibility visibility;

    @Inject
    ReleasePlans plans;

    void moved(@Observes PatchMoved event) {
        var patch = new PatchTitle(event.key(), event.titleEn(), event.titleZh());
        Account actor = Account.findById(event.accountId());
        NotificationKind kind =
                switch (event.state()) {
                    case IN_TEST -> NotificationKind.PATCH_IN_TEST;
                    case APPROVED -> NotificationKind.PATCH_APPROVED;
                    default -> NotificationKind.PATCH_SENT_BACK;
                };
        delivery.deliver(
                language -> new Notice(
                        kind,
                        actor.name,
                        event.key(),
                        patch.in(language),
                        event.note(),
                        "/desk/patches/" + event.key()),
                concerned(event));
    }

    private static List<Account> concerned(PatchMoved event) {
        List<Account> people = event.state() == Patch.State.IN_TEST
                ? Account.withRole(Role.RELEASE_MANAGER).stream()
                        .filter(manager -> !event.makers().contains(manager.id))
                        .toList()
                : Account.list("id in ?1", event.makers());
        return people.stream()
                .filter(person -> !person.id.equals(event.accountId()))
                .toList();
    }

    void announced(@Observes PatchAnnounced event) {
        var patch = new PatchTitle(event.key(), event.titleEn(), event.titleZh());
        tell(patch, NotificationKind.PATCH_FOR_TICKET, waitingFor(event.tickets()));
        tell(patch, NotificationKind.PATCH_PUBLISHED, peopleOf(event.organisations()));
        NotificationKind kind = event.superseded().isEmpty()
                ? NotificationKind.FOLLOWED_PATCH_PUBLISHED
                : NotificationKind.FOLLOWED_PATCH_REPLACING;
        tell(patch, kind, ProductSubscription.subscribersTo(event.product()));
    }

    /** Tells those for whom the patch is there by now, and who may know of it and do not. */
    private void tell(PatchTitle title, NotificationKind kind, List<Account> people) {
        Patch patch = Patch.withKey(title.key()).orElseThrow();
        Set<Long> told = Notification.readersOf(ANNOUNCING, title.key());
        Predicate<String> begun = plans.begun(patch);
        List<Account> untold = people.stream()
                .filter(person -> begun.test(person.organisationCode) && !told.contains(person.id))
                .toList();
        delivery.deliver(language -> title.notice(kind, null, null, language), visibility.audience(patch, untold));
    }

    /** @return whose tickets are still open */
    private static List<Account> waitingFor(List<String> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : Ticket.<Ticket>list("number in ?1 and state in ?2", tickets, State.OPEN).stream()
                        .map(ticket -> ticket.requester)
                        .distinct()
                        .toList();
    }

    void superseded(@Observes PatchSuperseded event) {
        tell(
                new PatchTitle(event.key(), event.titleEn(), event.titleZh()),
                NotificationKind.PATCH_SUPERSEDING,
                Stream.concat(
                                peopleOf(event.organisations()).stream(),
                                Account.<Account>list("id in ?1", event.people()).stream())
                        .toList());
    }

    void reminded(@Observes PatchReminded event) {
        var patch = new PatchTitle(event.key(), event.titleEn(), event.titleZh());
        delivery.deliver(
                language -> patch.notice(NotificationKind.PATCH_REMINDER, null, null, language),
                peopleOf(event.organisations()));
    }

    void recalled(@Observes PatchRecalled event) {
        var patch = new PatchTitle(event.key(), event.titleEn(), event.titleZh());
        List<Account> having = Stream.concat(
                        peopleOf(event.organisations()).stream(),
                        Account.<Account>list("id in ?1", event.people()).stream())
                .toList();
        delivery.deliver(
                language -> patch.notice(NotificationKind.PATCH_RECALLED, null, event.reason(), language), having);
        Set<Long> known = having.stream().map(person -> person.id).collect(Collectors.toSet());
        List<Account> followers = ProductSubscription.subscribersTo(event.product()).stream()
                .filter(person -> !known.contains(person.id))
                .toList();
        delivery.deliver(
                language -> patch.notice(NotificationKind.FOLLOWED_PATCH_RECALLED, null, event.reason(), language),
                visibility.audience(Patch.withKey(event.key()).orElseThrow(), followers));
    }

    void requested(@Observes AuthorizationRequested event) {
        var patch = new PatchTitle(event.patchKey(), event.titleEn(), event.titleZh());
        Account asking = Account.findById(event.accountId());
        delivery.deliver(
                language -> new Notice(
                        event.overdue()
                                ? NotificationKind.AUTHORIZATION_OVERDUE
                                : NotificationKind.AUTHORIZATION_REQUESTED,
                        asking.name,
                        event.patchKey(),
                        patch.in(language),
                        null,
                        event.turn() == Authorization.Turn.CUSTOMER
                                ? "/account/authorizations"
                                : "/desk/authorizations"),
                deciders(event));
    }

    /** @return whoever was asked to decide, and everybody who can as long as nobody was or the time is over */
    private static List<Account> deciders(AuthorizationRequested event) {
        List<Account> delegate =
                event.delegateId() == null ? List.of() : List.of(Account.<Account>findById(event.delegateId()));
        if (!delegate.isEmpty() && !event.overdue()) {
            return delegate;
        }
        List<Account> managers = event.turn() == Authorization.Turn.CUSTOMER
                ? Account.managersOf(event.organisationCode())
                : Account.withRole(Role.RELEASE_MANAGER);
        return Stream.concat(delegate.stream(), managers.stream()).distinct().toList();
    }

    void decided(@Observes AuthorizationDecided event) {
        var patch = new PatchTitle(event.patchKey(), event.titleEn(), event.titleZh());
        NotificationKind kind =
                switch (event.state()) {
                    case GRANTED -> NotificationKind.AUTHORIZATION_GRANTED;
                    case REVOKED -> NotificationKind.AUTHORIZATION_REVOKED;
                    default -> NotificationKind.AUTHORIZATION_REFUSED;
                };
        delivery.deliver(
                language -> patch.notice(kind, null, event.note(), language),
                List.of(Account.<Account>findById(event.accountId())));
    }

    private static List<Account> peopleOf(List<String> organisations) {
        return organisations.isEmpty() ? List.of() : Account.list("organisationCode in ?1", organisations);
    }

    /** A patch as each language names it. */
    private record PatchTitle(String key, String english, String chinese) {

        String in(Language language) {
            return language == Language.ZH ? chinese : english;
        }

        Notice notice(NotificationKind kind, String actor, String quote, Language language) {
            return new Notice(kind, actor, key, in(language), quote, "/downloads/" + key);
        }
    }
}
