package org.askwell.downloads;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.time.Rounds;

/**
 * Watches over the files that this node is sending. What was decided when they began is decided anew again and again, whatever
 * may have changed: a grant, a contract, a plan, the patch, the link, the account, or the day.
 */
@ApplicationScoped
class RunningDownloads {

    private static final String BLOCKED = "BLOCKED";

    private final Map<Long, Running> running = new ConcurrentHashMap<>();

    @Inject
    Rounds rounds;

    @Inject
    DownloadsConfig config;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    LinkStates links;

    @Inject
    DownloadLog log;

    /** A file on its way. */
    private record Running(Long id, FileRequest request, HttpConnection connection) {

        Viewer viewer() {
            return request.viewer();
        }

        /**
         * Ends it in the middle. Closing the connection in the usual way would first send everything that is waiting to be
         * sent: the whole file.
         */
        void end() {
            connection.exceptionHandler(cut -> {});
            ((ConnectionBase) connection).channel().close();
        }
    }

    void begun(Long id, FileRequest request, HttpConnection connection) {
        running.put(id, new Running(id, request, connection));
    }

    void over(Long id) {
        running.remove(id);
    }

    void begin(@Observes StartupEvent start) {
        rounds.every(
                "running-downloads", config.decideAgainEvery().toString(), Duration.ofSeconds(1), this::decideAgain);
    }

    @Transactional
    void decideAgain() {
        if (running.isEmpty()) {
            return;
        }
        Set<Long> revoked = links.revoked(running.values().stream()
                .map(each -> each.request().link())
                .filter(Objects::nonNull)
                .toList());
        running.values().stream()
                .collect(Collectors.groupingBy(Running::viewer))
                .forEach((viewer, theirs) -> decide(viewer, theirs, revoked));
    }

    private void decide(Viewer viewer, List<Running> theirs, Set<Long> revoked) {
        Account account = Account.findById(viewer.accountId());
        if (account.blocked() || !Objects.equals(account.organisationCode, viewer.organisationCode())) {
            theirs.forEach(each -> end(each, BLOCKED));
            return;
        }
        List<Patch> patches = Patch.list(
                "id in ?1",
                theirs.stream()
                        .map(each -> each.request().patch().id)
                        .distinct()
                        .toList());
        Map<Long, Entitlement> decisions = entitlements.of(viewer, patches);
        theirs.forEach(each -> refusal(each, decisions, revoked).ifPresent(reason -> end(each, reason)));
    }

    private static Optional<String> refusal(Running each, Map<Long, Entitlement> decisions, Set<Long> revoked) {
        if (each.request().byLink() && revoked.contains(each.request().link())) {
            return Optional.of(Entitlement.Reason.REVOKED.name());
        }
        return Optional.of(decisions.get(each.request().patch().id))
                .filter(decision -> !decision.allowed())
                .map(decision -> decision.reason().name());
    }

    private void end(Running each, String reason) {
        if (running.remove(each.id(), each)) {
            log.revoked(each.id(), reason);
            each.end();
        }
    }
}
