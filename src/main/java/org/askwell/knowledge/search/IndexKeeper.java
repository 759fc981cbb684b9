package org.askwell.knowledge.search;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/**
 * Makes or checks the indexes at start or, if the search engine is not there yet, as soon as it is. Hibernate Search's own
 * check would not let the portal start without the engine.
 */
@ApplicationScoped
class IndexKeeper {

    /** Before anything is written that is indexed. */
    private static final int FIRST = 50;

    private static final List<Class<? extends Piece>> KINDS = List.of(Passage.class, SolvedPassage.class);

    @Inject
    SearchMapping mapping;

    @Inject
    SearchSession session;

    @Inject
    IndexEdition edition;

    private volatile boolean made;
    private volatile Exception failure;

    void start(@Observes @Priority(FIRST) StartupEvent start) {
        makeLater();
        if (!made) {
            Log.info("The search engine is not there yet; the database answers questions until it is");
        }
    }

    @Scheduled(every = "${askwell.search.pause:3s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void makeLater() {
        if (!made) {
            make();
        }
    }

    /** An engine that starts needs no minute; one that refuses the index must not do so unheard. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellWhyNot() {
        if (!made && failure != null) {
            Log.warnf("The index cannot be made: %s", failure.getMessage());
        }
    }

    /** Changes that the engine was down for too long to take are given up after three attempts; here they get new ones. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void repeatGivenUpChanges() {
        var outbox = mapping.extension(OutboxPollingExtension.get());
        if (made && outbox.countAbortedEvents() > 0) {
            outbox.reprocessAbortedEvents();
        }
    }

    void make() {
        try {
            for (Class<? extends Piece> kind : KINDS) {
                make(kind);
            }
            made = true;
        } catch (SearchException | IOException e) {
            failure = e;
        }
    }

    private void make(Class<? extends Piece> kind) throws IOException {
        var schema = mapping.scope(kind).schemaManager();
        if (edition.differs(kind)) {
            Log.info("The index is of another version of the portal and is made anew from the database");
            schema.dropAndCreate();
        } else {
            schema.createOrUpdate();
        }
        if (QuarkusTransaction.requiringNew().call(() -> lost(kind))) {
            mapping.scope(kind).massIndexer().purgeAllOnStart(false).start();
        }
    }

    /** @return whether the engine has nothing that it could show, as after moving to another engine */
    private boolean lost(Class<? extends Piece> kind) {
        Long kept = session.toEntityManager()
                .createQuery("select count(*) from " + kind.getSimpleName(), Long.class)
                .getSingleResult();
        return kept > 0
                && session.search(kind)
                                .where(f -> f.exists().field(Piece.ID_COLUMN))
                                .fetchTotalHitCount()
                        == 0;
    }
}
