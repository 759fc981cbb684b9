package org.askwell.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import org.askwell.knowledge.Article;
import org.askwell.knowledge.KnowledgeConfig;

/**
 * Brings the content folder into the portal at every start, beside the portal's work: a first start serves pages before
 * the last file is in.
 *
 * <p>A file is taken over when its bytes differ from those last taken over. So what an editor changes in the portal
 * stays until the file changes too; then the file wins, and the editor's text stays among the revisions.
 */
@ApplicationScoped
@Named("content")
public class ContentSync {

    @Inject
    KnowledgeConfig config;

    @Inject
    Clock clock;

    @Inject
    @All
    List<ContentPart> parts;

    private volatile ImportReport last;
    private volatile boolean filling;
    private volatile boolean stopping;

    /** Reads the configured folder in the background. */
    public void start() {
        filling = QuarkusTransaction.requiringNew().call(() -> Article.count()) == 0;
        var background = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "content");
            thread.setDaemon(true);
            return thread;
        });
        background.execute(() -> {
            try {
                run(config.folder());
            } finally {
                filling = false;
            }
        });
        background.shutdown();
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** @return what the last run did, empty until the first one has ended */
    public Optional<ImportReport> last() {
        return Optional.ofNullable(last);
    }

    /** @return whether the portal had no article and gets its first ones now, so that little is found yet */
    public boolean filling() {
        return filling;
    }

    /** Reads the configured folder again. */
    public ImportReport run() {
        return run(config.folder());
    }

    synchronized ImportReport run(Path folder) {
        var tally = new Tally(clock.instant());
        if (Files.isDirectory(folder)) {
            parts.forEach(part -> take(part, folder, tally));
        } else {
            Log.warnf("No content is read: %s is not a folder (askwell.content.folder)", folder.toAbsolutePath());
        }
        if (!stopping) {
            last = tally.report(clock.instant());
        }
        return last;
    }

    private void take(ContentPart part, Path folder, Tally tally) {
        boolean any = false;
        for (String name : part.folders()) {
            for (Path path : files(folder.resolve(name))) {
                if (stopping) {
                    return;
                }
                any = true;
                take(part, path, folder.relativize(path).toString(), tally);
            }
        }
        // A folder without any file is more likely a mistake in the set-up than the wish to withdraw everything.
        if (any) {
            tally.withdrawn(part.withdrawAllBut(tally.present()));
        }
    }

    private static void take(ContentPart part, Path path, String name, Tally tally) {
        tally.present(path);
        try {
            tally.count(part.take(ContentFile.read(path)));
        } catch (ContentFlaw e) {
            tally.refuse(name, e);
        } catch (RuntimeException e) {
            // One file must not stop the others, whatever is wrong with it.
            Log.errorf(e, "Unexpected failure of %s", name);
            tally.refuse(
                    name,
                    new ContentFlaw(1, ContentFlaw.Reason.FAILED, e.getClass().getSimpleName()));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
