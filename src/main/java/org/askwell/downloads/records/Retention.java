package org.askwell.downloads.records;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

/** Removes records that are too old to be kept: the only way a record goes, as the database refuses every other. */
@ApplicationScoped
class Retention {

    @Inject
    EntityManager database;

    @Inject
    RecordsConfig config;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 15 4 * * ?")
    @Transactional
    void nightly() {
        int removed = removeBefore(clock.instant().minus(config.keep()));
        if (removed > 0) {
            Log.infof("Removed %d records of downloads that were older than %s", removed, config.keep());
        }
    }

    @Transactional
    int removeBefore(Instant time) {
        database.createNativeQuery("select set_config('askwell.retention', 'on', true)")
                .getSingleResult();
        database.createNativeQuery("delete from download_end e using download d"
                        + " where d.id = e.download_id and d.started_at < :time")
                .setParameter("time", time)
                .executeUpdate();
        return database.createNativeQuery("delete from download where started_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
