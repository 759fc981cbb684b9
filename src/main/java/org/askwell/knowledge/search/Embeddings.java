package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import org.askwell.accounts.Language;

/** Turns texts into vectors, by the model of their language; without the native library there are none, and that is said once. */
@ApplicationScoped
public class Embeddings {

    private static final Map<Language, String> MODELS =
            Map.of(Language.EN, "bge-small-en-v1.5-q", Language.ZH, "bge-small-zh-v1.5-q");

    private final Map<Language, Encoder> encoders = new EnumMap<>(Language.class);
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                var thread = new Thread(task, "embedding");
                thread.setDaemon(true);
                return thread;
            });
    private boolean missing;

    /** @return the name under which a language's vectors are kept */
    public static String model(Language language) {
        return MODELS.get(language);
    }

    /** @return the vector of a question, or nothing if there are no vectors here */
    Optional<float[]> of(String text, Language language) {
        return encoder(language).map(encoder -> encoder.encode(text));
    }

    /** @return the vectors in the texts' order, computed on all cores, or an empty list if there are no vectors here */
    List<float[]> ofAll(List<String> texts, Language language) {
        Optional<Encoder> encoder = encoder(language);
        if (encoder.isEmpty()) {
            return List.of();
        }
        List<Future<float[]>> running = texts.stream()
                .map(text -> cores.submit(() -> encoder.get().encode(text)))
                .toList();
        var vectors = new ArrayList<float[]>(texts.size());
        try {
            for (Future<float[]> vector : running) {
                vectors.add(vector.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Texts cannot be embedded", e.getCause());
        }
        return vectors;
    }

    private synchronized Optional<Encoder> encoder(Language language) {
        if (missing) {
            return Optional.empty();
        }
        try {
            return Optional.of(encoders.computeIfAbsent(language, wanted -> new Encoder(MODELS.get(wanted))));
        } catch (LinkageError | IllegalStateException e) {
            missing = true;
            Log.warnf(e, "Embeddings do not run on this platform: questions are answered by their words alone");
            return Optional.empty();
        }
    }

    @PreDestroy
    void stop() {
        cores.shutdownNow();
    }
}
