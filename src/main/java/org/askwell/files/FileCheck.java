package org.askwell.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

/**
 * Compares what the file store keeps with what is referred to, and removes what broken uploads left behind. Contents that
 * nothing refers to are only told: a wrong guess could not be taken back.
 */
@ApplicationScoped
public class FileCheck {

    /** Longer than any upload takes: before, a content may be there whose record is still to be written. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    @Inject
    FileStore store;

    @Inject
    @All
    List<FileReferences> rooms;

    @Inject
    Clock clock;

    private volatile FileReport last;

    /** @return what this node found last since its start */
    public Optional<FileReport> last() {
        return Optional.ofNullable(last);
    }

    @Scheduled(cron = "${askwell.files.check-at:0 0 4 * * ?}")
    void nightly() throws IOException {
        FileReport found = run();
        if (!found.clean()) {
            Log.warnf(
                    "%d files are missing and %d belong to nothing: see /admin/files",
                    found.missing(), found.orphans());
        }
    }

    /** Takes seconds for a hundred thousand contents. */
    @Transactional
    public FileReport run() throws IOException {
        Instant now = clock.instant();
        store.tidy(now.minus(UNDER_WAY));
        Map<UUID, FileReferences.Reference> needed = needed();
        Map<UUID, FileStore.Kept> unused = contents();
        long contents = unused.size();
        long bytes = unused.values().stream().mapToLong(FileStore.Kept::size).sum();
        var missing = new HashMap<>(needed);
        missing.keySet().removeAll(unused.keySet());
        unused.keySet().removeAll(needed.keySet());
        unused.values().removeIf(kept -> kept.since().isAfter(now.minus(UNDER_WAY)));
        last = new FileReport(
                now,
                contents,
                bytes,
                missing.size(),
                missing.values().stream().limit(FileReport.SHOWN).toList(),
                unused.size(),
                unused.values().stream().limit(FileReport.SHOWN).toList());
        return last;
    }

    /** Read after the references, so that nothing that is uploaded meanwhile is told to be missing. */
    private Map<UUID, FileStore.Kept> contents() throws IOException {
        var all = new HashMap<UUID, FileStore.Kept>();
        try (Stream<FileStore.Kept> kept = store.contents()) {
            kept.forEach(each -> all.put(each.id(), each));
        }
        return all;
    }

    private Map<UUID, FileReferences.Reference> needed() {
        var all = new HashMap<UUID, FileReferences.Reference>();
        for (FileReferences room : rooms) {
            try (Stream<FileReferences.Reference> references = room.references()) {
                references.forEach(each -> all.put(each.file(), each));
            }
        }
        return all;
    }
}
