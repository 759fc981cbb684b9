package org.askwell.downloads;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who downloads how much at once on this node, and how fast. */
@ApplicationScoped
class Fairness {

    private final Map<Long, Share> shares = new ConcurrentHashMap<>();
    private final FairnessConfig config;
    private final Pace.Limit inAll;

    /** What one person has under way. */
    private record Share(int downloads, Pace.Limit limit) {}

    @Inject
    Fairness(FairnessConfig config) {
        this.config = config;
        this.inAll =
                config.inAll().map(rate -> new Pace.Limit(rate.asLongValue())).orElse(null);
    }

    /**
     * A download that may begin.
     *
     * @param end to be called when it is over; again changes nothing
     */
    record Turn(Pace pace, Runnable end) {}

    /** @return nothing if the person has as many downloads as are allowed at once */
    Optional<Turn> begin(Long accountId) {
        var begun = new AtomicBoolean();
        Share share = shares.compute(accountId, (id, known) -> {
            Share before = known == null ? new Share(0, limit()) : known;
            begun.set(before.downloads() < config.parallel());
            return begun.get() ? new Share(before.downloads() + 1, before.limit()) : before;
        });
        if (!begun.get()) {
            return Optional.empty();
        }
        var ended = new AtomicBoolean();
        return Optional.of(new Turn(new Pace(limits(share)), () -> {
            if (ended.compareAndSet(false, true)) {
                end(accountId);
            }
        }));
    }

    private Pace.Limit limit() {
        return config.perPerson()
                .map(rate -> new Pace.Limit(rate.asLongValue()))
                .orElse(null);
    }

    private List<Pace.Limit> limits(Share share) {
        return Stream.of(share.limit(), inAll).filter(Objects::nonNull).toList();
    }

    private void end(Long accountId) {
        shares.computeIfPresent(
                accountId,
                (id, share) -> share.downloads() == 1 ? null : new Share(share.downloads() - 1, share.limit()));
    }
}
