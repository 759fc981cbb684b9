package org.askwell.tickets.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.oidc.SecurityEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import org.askwell.accounts.Viewer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets pages know of news. A stream lives for a minute, then the browser asks for it again, with its session: so none
 * outlives its session by more. One that ends by logging out here ends its streams at once.
 */
@ApplicationScoped
class LiveStreams {

    static final Duration LIFE = Duration.ofMinutes(1);
    static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** News come in bunches: a reply changes the ticket, too, and an import changes many tickets. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final BroadcastProcessor<TicketHeard> heard = BroadcastProcessor.create();
    private final BroadcastProcessor<String> ended = BroadcastProcessor.create();

    @Inject
    LiveLook look;

    synchronized void heard(@Observes TicketHeard news) {
        heard.onNext(news);
    }

    synchronized void ended(@Observes SecurityEvent event) {
        switch (event.getEventType()) {
            case OIDC_LOGOUT_RP_INITIATED, OIDC_LOGOUT_RP_INITIATED_SESSION_EXPIRED -> {
                if (event.getSecurityIdentity() != null
                        && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
                    ended.onNext(token.getSubject());
                }
            }
            default -> {
                // Other sessions find out when they ask again.
            }
        }
    }

    /**
     * @param subject who the viewer is for the identity provider
     * @param ticketId the ticket that is looked at, or null for the queue
     * @return what there is to know, again whenever it may be different and with every heartbeat; ends with what it is about
     */
    Multi<LiveNews> of(Viewer viewer, String subject, Long ticketId, String number) {
        var over = new AtomicBoolean();
        Multi<Boolean> beats =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(beat -> true);
        Multi<Boolean> news = heard.onOverflow()
                .drop()
                .filter(it -> ticketId == null || it.about(ticketId))
                .map(it -> true);
        Multi<Boolean> ends = ended.onOverflow().drop().filter(subject::equals).map(who -> over.getAndSet(true));
        Multi<Boolean> knocks =
                Multi.createBy().merging().streams(Multi.createFrom().item(true), beats, news, ends);
        return knocks.onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(knock -> later(viewer, number, over))
                .select()
                .first(Optional::isPresent)
                .map(Optional::get)
                .select()
                .first(LIFE);
    }

    private Uni<Optional<LiveNews>> later(Viewer viewer, String number, AtomicBoolean over) {
        return Uni.createFrom()
                .item(Boolean.TRUE)
                .onItem()
                .delayIt()
                .by(PAUSE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(now -> over.get() ? Optional.empty() : look.at(viewer, number));
    }
}
