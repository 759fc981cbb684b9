package org.askwell.downloads;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.askwell.accounts.Viewer;

/** What was decided about one request for a file of a patch, and what was sent; never changed. */
@Entity
public class Download extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patch_id")
    public Patch patch;

    @Column(name = "account_id", nullable = false)
    public Long accountId;

    @Column(name = "organisation_code")
    public String organisationCode;

    /** The link it was fetched by; null for somebody who was logged in. */
    @Column(name = "link_id")
    public Long linkId;

    @Column(name = "started_at", nullable = false)
    public Instant startedAt;

    /** How it was asked for; null in records from before that was noted. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public FileRequest.Way way;

    /** The network address it was asked from, or the proxy's. */
    @Column(updatable = false)
    public String address;

    @Column(nullable = false, updatable = false)
    public boolean allowed;

    /** The name of what decided, as of an {@link Entitlement.Reason}. */
    @Column(updatable = false)
    public String reason;

    /** The HTTP status that was answered. */
    @Column(nullable = false, updatable = false)
    public int status;

    /** What the file was called; null if it was one that the patch had no more. */
    @Column(name = "file_name", updatable = false)
    public String fileName;

    /** The length of the whole file. */
    @Column(name = "file_size", updatable = false)
    public Long fileSize;

    /** The SHA-256 of the whole file. */
    @Column(updatable = false)
    public String sha256;

    /** Where the part begins, from 0. */
    @Column(name = "first_byte", nullable = false)
    public long firstByte;

    /** The length of the part; 0 if nothing was to be sent. */
    @Column(nullable = false)
    public long bytes;

    /** @return the record that nothing more of it is sent */
    Download refusedLater(String why, Instant now) {
        var end = new Download();
        end.patch = patch;
        end.accountId = accountId;
        end.organisationCode = organisationCode;
        end.linkId = linkId;
        end.way = way;
        end.address = address;
        end.reason = why;
        end.status = 403;
        end.fileName = fileName;
        end.fileSize = fileSize;
        end.sha256 = sha256;
        end.startedAt = now;
        return end;
    }

    /**
     * What was fetched by a link.
     *
     * @param bytes how many were sent by requests that came to their end
     * @param finished whether the end of the file was reached
     */
    public record Fetched(Long link, long requests, long bytes, Instant last, boolean finished) {

        public static final Fetched NOTHING = new Fetched(null, 0, 0, null, false);
    }

    /** @return what was fetched by each of the links that were used, by the link's id */
    public static Map<Long, Fetched> fetchedBy(Collection<Long> links) {
        return getEntityManager()
                .createQuery(
                        "select d.linkId, count(d), sum(case when e.complete then d.bytes else 0 end), max(d.startedAt),"
                                + " max(case when e.complete and d.firstByte + d.bytes = d.fileSize then 1 else 0 end) = 1"
                                + " from Download d left join DownloadEnd e on e.downloadId = d.id"
                                + " where d.linkId in :links and d.bytes > 0 group by d.linkId",
                        Fetched.class)
                .setParameter("links", links)
                .getResultStream()
                .collect(Collectors.toMap(Fetched::link, Function.identity()));
    }

    /** @return of which of the patches the person has fetched a file to the end */
    static Set<Long> finished(Long accountId, Collection<Long> patchIds) {
        List<Download> found = list(
                "from Download d where d.accountId = ?1 and d.patch.id in ?2 and d.firstByte + d.bytes = d.fileSize"
                        + " and d.bytes > 0 and exists (select 1 from DownloadEnd e where e.downloadId = d.id and e.complete)",
                accountId,
                patchIds);
        return found.stream().map(download -> download.patch.id).collect(Collectors.toSet());
    }

    /** @return of which of the patches the viewer, or somebody of the viewer's customer, has begun to download a file */
    static Set<Long> begunBy(Viewer viewer, Collection<Long> patchIds) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct d.patch.id from Download d where d.patch.id in :patches and d.bytes > 0"
                                + " and (d.accountId = :account or d.organisationCode = :organisation)",
                        Long.class)
                .setParameter("patches", patchIds)
                .setParameter("account", viewer.accountId())
                .setParameter("organisation", viewer.organisationCode())
                .getResultList());
    }

    static List<String> organisationsThatHave(Patch patch) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.organisationCode from Download d"
                                + " where d.patch = :patch and d.bytes > 0 and d.organisationCode is not null order by d.organisationCode",
                        String.class)
                .setParameter("patch", patch)
                .getResultList();
    }

    static List<Long> peopleWhoHave(Patch patch) {
        return getEntityManager()
                .createQuery(
                        "select distinct d.accountId from Download d where d.patch = :patch and d.bytes > 0"
                                + " order by d.accountId",
                        Long.class)
                .setParameter("patch", patch)
                .getResultList();
    }

    /** @return when each of the customers first began a download that reached the end of the file */
    public static Map<String, Instant> finishedBy(Patch patch, Collection<String> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(
                                "select d.organisationCode, min(d.startedAt) from Download d"
                                        + " join DownloadEnd e on e.downloadId = d.id and e.complete"
                                        + " where d.patch = :patch and d.organisationCode in :organisations"
                                        + " and d.bytes > 0 and d.firstByte + d.bytes = d.fileSize group by d.organisationCode",
                                Object[].class)
                        .setParameter("patch", patch)
                        .setParameter("organisations", organisations)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
