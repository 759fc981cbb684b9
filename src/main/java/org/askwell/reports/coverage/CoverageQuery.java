package org.askwell.reports.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.InstalledBase;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFilter;
import org.askwell.downloads.PatchVisibility;
import org.askwell.reports.coverage.PatchCoverage.Refusals;
import org.askwell.web.Page;

/** Counts who needs a patch and who has it, from the contracts of today and the records of downloads. */
@ApplicationScoped
class CoverageQuery {

    @Inject
    EntityManager database;

    @Inject
    PatchVisibility visibility;

    @Inject
    Clock clock;

    private record First(Long patch, String organisation, Instant at) {}

    private record Refused(Long patch, long requests, long people) {}

    /** @return one page of the published patches, the newest first; a product of null is any */
    @Transactional
    Page<PatchCoverage> page(Viewer viewer, String product, int number, int size) {
        Page<Patch> patches =
                new PatchFilter(product, null, Patch.State.PUBLISHED).within(visibility.scope(viewer), number, size);
        List<Long> ids = patches.items().stream().map(patch -> patch.id).toList();
        Map<Long, Map<String, Instant>> having = having(ids);
        Map<Long, Refusals> refused = refused(ids);
        Map<String, InstalledBase> bases = patches.items().stream()
                .map(patch -> patch.product.code)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> InstalledBase.of(code, LocalDate.now(clock))));
        return patches.map(patch -> {
            Map<String, Instant> got = having.getOrDefault(patch.id, Map.of());
            var base = new HashSet<>(got.keySet());
            base.addAll(bases.get(patch.product.code).affectedBy(patch));
            return PatchCoverage.of(
                    patch.patchKey,
                    patch.title(viewer.language()),
                    patch.publishedAt,
                    base.size(),
                    got.values().stream().sorted().toList(),
                    refused.getOrDefault(patch.id, Refusals.NONE));
        });
    }

    /** When each customer first had the end of the file, by patch: it may have come in parts. */
    private Map<Long, Map<String, Instant>> having(Collection<Long> patches) {
        return database.createQuery(
                        "select d.patch.id, d.organisationCode, min(e.endedAt) from Download d"
                                + " join DownloadEnd e on e.downloadId = d.id"
                                + " where d.patch.id in :patches and e.complete and d.bytes > 0"
                                + " and d.firstByte + d.bytes = d.fileSize and d.organisationCode is not null"
                                + " group by d.patch.id, d.organisationCode",
                        First.class)
                .setParameter("patches", patches)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        First::patch, Collectors.toMap(First::organisation, First::at, (a, b) -> a, TreeMap::new)));
    }

    private Map<Long, Refusals> refused(Collection<Long> patches) {
        return database.createQuery(
                        "select d.patch.id, count(d), count(distinct d.accountId) from Download d"
                                + " where d.patch.id in :patches and not d.allowed group by d.patch.id",
                        Refused.class)
                .setParameter("patches", patches)
                .getResultStream()
                .collect(Collectors.toMap(Refused::patch, each -> new Refusals(each.requests(), each.people())));
    }
}
