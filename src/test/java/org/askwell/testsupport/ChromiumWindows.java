package org.askwell.testsupport;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Several Chromiums side by side, each with a thread of its own, as Playwright's objects belong to one thread. */
public final class ChromiumWindows implements AutoCloseable {

    private final Queue<Chromium> chromiums = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Chromium> own = ThreadLocal.withInitial(this::open);
    private final ExecutorService threads;

    public ChromiumWindows(int sideBySide) {
        threads = Executors.newFixedThreadPool(sideBySide);
    }

    private Chromium open() {
        var chromium = new Chromium();
        chromiums.add(chromium);
        return chromium;
    }

    /** Does all of it, in any order, and fails as the first that fails. */
    public void all(List<Consumer<Chromium>> works) {
        CompletableFuture.allOf(works.stream()
                        .map(work -> CompletableFuture.runAsync(() -> work.accept(own.get()), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void close() {
        threads.shutdown();
        chromiums.forEach(Chromium::close);
    }
}
