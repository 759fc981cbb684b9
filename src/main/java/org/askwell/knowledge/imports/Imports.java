package org.askwell.knowledge.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.askwell.knowledge.search.IndexMerge;
import org.askwell.knowledge.search.IndexRefresh;
import org.askwell.knowledge.search.TermStatistics;

/** Brings files of articles into the knowledge base, one file after the other, in the background. */
@ApplicationScoped
class Imports {

    /** So many rows a transaction: enough to write in batches, few enough for progress to be seen. */
    private static final int BATCH = 200;

    /** So many batches at a time: while one is written, the texts of the other are embedded. */
    private static final int WRITERS = 2;

    private static final long LOOK_AGAIN_MILLIS = 250;

    /** A portal that has not worked on a job for so long has stopped; whoever sent the file sends it again. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(2);

    /** The portal's end waits no longer for what is being written. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** So many rows leave the index in so many parts that questions notice. */
    private static final int MANY = 1_000;

    @Inject
    ImportedArticles articles;

    @Inject
    IndexMerge parts;

    @Inject
    IndexRefresh index;

    @Inject
    TermStatistics statistics;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final Set<Long> own = ConcurrentHashMap.newKeySet();
    private final ExecutorService line = threads("import", 1);
    private final ExecutorService writers = threads("import-writer", WRITERS);
    private volatile boolean stopping;

    /** A row that can be imported and where it stands. */
    record Numbered(int line, ArticleRow row) {}

    /** A batch: what can be imported and what cannot. */
    private record Batch(List<Numbered> rows, List<Flawed> flawed) {

        Batch() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** A line and why it is refused. */
    record Flawed(int line, RowFlaw flaw) {}

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Tells the other portals that this one works on its jobs, and closes those that nobody works on any more. */
    @Scheduled(every = "15s")
    @Transactional
    void watch() {
        Instant now = clock.instant();
        ImportJob.see(own, now);
        ImportJob.closeUnseen(now.minus(LEFT_ALONE), now);
    }

    /**
     * Starts importing a file and goes on in the background.
     *
     * @param file JSON lines; deleted when they are read
     */
    ImportJob start(Path file, String name, String by) throws IOException {
        var job = new ImportJob();
        job.name = name;
        job.startedBy = by;
        job.startedAt = clock.instant();
        job.seenAt = job.startedAt;
        job.total = count(file);
        QuarkusTransaction.requiringNew().run(job::persist);
        own.add(job.id);
        line.submit(() -> run(job.id, job.total, file));
        return job;
    }

    private static int count(Path file) throws IOException {
        try (BufferedReader lines = reader(file)) {
            return (int) lines.lines().filter(text -> !text.isBlank()).count();
        }
    }

    /** Bytes that are no UTF-8 become replacement characters; their line is then judged like any other. */
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private void run(Long id, int rows, Path file) {
        try {
            read(id, file);
            finish(id, ImportJob.State.INDEXING);
            while (articles.indexing()) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            index.refresh();
            statistics.refresh();
            finish(id, ImportJob.State.DONE);
            if (rows >= MANY) {
                parts.merge();
            }
        } catch (InterruptedException e) {
            finish(id, ImportJob.State.FAILED);
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | RuntimeException e) {
            if (!stopping) {
                Log.errorf(e, "Import %d failed", id);
            }
            finish(id, ImportJob.State.FAILED);
        } finally {
            own.remove(id);
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Log.warnf(e, "%s is left over from an import", file);
        }
    }

    private void read(Long id, Path file) throws IOException, InterruptedException, ExecutionException {
        Set<String> seen = new HashSet<>();
        var writing = new ArrayDeque<Future<?>>();
        try (BufferedReader lines = reader(file)) {
            var batch = new Batch();
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                goOn();
                number++;
                if (!text.isBlank()) {
                    sort(number, text, seen, batch);
                }
                if (batch.rows.size() + batch.flawed.size() >= BATCH) {
                    Batch full = batch;
                    writing.add(writers.submit(() -> write(id, full)));
                    batch = new Batch();
                }
                if (writing.size() > WRITERS) {
                    writing.remove().get();
                }
            }
            Batch last = batch;
            writing.add(writers.submit(() -> write(id, last)));
        }
        for (Future<?> batch : writing) {
            batch.get();
        }
        goOn();
    }

    /** @throws InterruptedException if the portal stops */
    private void goOn() throws InterruptedException {
        if (stopping) {
            throw new InterruptedException("The portal stops");
        }
    }

    private void sort(int number, String text, Set<String> seen, Batch batch) {
        Optional<ArticleRow> row = parse(text);
        Optional<RowFlaw> flaw =
                row.isEmpty() ? Optional.of(RowFlaw.NO_JSON) : row.get().flaw();
        if (flaw.isEmpty() && !seen.add(row.get().key() + ' ' + row.get().language())) {
            flaw = Optional.of(RowFlaw.REPEATED);
        }
        if (flaw.isPresent()) {
            batch.flawed.add(new Flawed(number, flaw.get()));
        } else {
            batch.rows.add(new Numbered(number, row.get()));
        }
    }

    private Optional<ArticleRow> parse(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, ArticleRow.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Rows that the database refuses together are tried one by one, so that one of them stops nothing else. */
    private void write(Long id, Batch batch) {
        var flawed = new ArrayList<>(batch.flawed);
        try {
            articles.write(batch.rows);
        } catch (RuntimeException together) {
            if (stopping) {
                return;
            }
            Log.debugf(together, "A batch of import %d is tried row by row", id);
            for (Numbered row : batch.rows) {
                try {
                    articles.write(List.of(row));
                } catch (RuntimeException alone) {
                    Log.debugf(alone, "Line %d of import %d is refused", row.line(), id);
                    flawed.add(new Flawed(row.line(), RowFlaw.REFUSED));
                }
            }
        }
        progress(id, batch.rows.size() + batch.flawed.size(), flawed);
    }

    private void progress(Long id, int rows, List<Flawed> flawed) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportJob.advance(id, rows, flawed.size());
            ImportJob job = ImportJob.findById(id);
            for (Flawed refused : flawed) {
                var error = new ImportError();
                error.job = job;
                error.line = refused.line();
                error.flaw = refused.flaw();
                error.persist();
            }
        });
    }

    private void finish(Long id, ImportJob.State state) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportJob job = ImportJob.findById(id);
            job.state = state;
            job.finishedAt = job.finished() ? clock.instant() : null;
        });
    }

    /** Takes back what is being written, while the database is still there. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        stopping = true;
        long until = System.nanoTime() + PATIENCE.toNanos();
        line.shutdownNow();
        writers.shutdownNow();
        for (ExecutorService threads : List.of(writers, line)) {
            threads.awaitTermination(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }
}
