package org.askwell.downloads.records;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.askwell.downloads.records.RecordFilter.Condition;
import org.askwell.web.Page;

/** Finds records of downloads, the newest first; who may see them is decided before. */
@ApplicationScoped
class DownloadRecords {

    private static final String FROM = " from Download d join d.patch p join Account a on a.id = d.accountId"
            + " left join DownloadEnd e on e.downloadId = d.id where ";

    private static final String ROW =
            "select d.id, d.startedAt, a.username, d.organisationCode, p.patchKey, d.way, d.address, d.allowed, d.reason,"
                    + " d.status, d.firstByte, d.bytes, e.complete, d.fileName, d.sha256";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional
    Page<DownloadRecord> page(RecordFilter filter, int number, int size) {
        Condition condition = filter.condition(zone());
        TypedQuery<DownloadRecord> rows =
                database.createQuery(ROW + FROM + condition.text() + " order by d.id desc", DownloadRecord.class);
        TypedQuery<Long> total = database.createQuery("select count(d)" + FROM + condition.text(), Long.class);
        condition.values().forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult((number - 1) * size).setMaxResults(size).getResultList(),
                number,
                size,
                total.getSingleResult());
    }

    /** @return the next records that are older than the one with that id */
    @Transactional
    List<DownloadRecord> before(long id, RecordFilter filter, int size) {
        Condition condition = filter.condition(zone());
        TypedQuery<DownloadRecord> rows = database.createQuery(
                ROW + FROM + condition.text() + " and d.id < :before order by d.id desc", DownloadRecord.class);
        condition.values().forEach(rows::setParameter);
        return rows.setParameter("before", id).setMaxResults(size).getResultList();
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
