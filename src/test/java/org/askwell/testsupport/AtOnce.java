package org.askwell.testsupport;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several clients that do the same at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each of them got, once all have it */
    public static <T> List<T> of(int clients, Callable<T> request) {
        var start = new CyclicBarrier(clients);
        var threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<T>> answers = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            return answers.stream().map(AtOnce::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
