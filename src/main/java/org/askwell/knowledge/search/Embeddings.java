package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import org.askwell.accounts.Language;

/** Turns texts into vectors, by the model of their language; without the native library there are none, and that is said once. */
@ApplicationScoped
public class Embeddings {

    /** Two English models err on different questions; no second one for Chinese is small enough. */
    private static final Map<Language, List<Encoder.Model>> MODELS = Map.of(
            Language.EN,
            List.of(
                    new Encoder.Model("bge-small-en-v1.5-q", Encoder.Pooling.FIRST),
                    new Encoder.Model("all-minilm-l6-v2-q", Encoder.Pooling.MEAN)),
            Language.ZH,
            List.of(new Encoder.Model("bge-small-zh-v1.5-q", Encoder.Pooling.FIRST)));

    private final Map<Language, List<Encoder>> encoders = new EnumMap<>(Language.class);
    private final ExecutorService cores =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                var thread = new Thread(task, "embedding");
                thread.setDaemon(true);
                return thread;
            });
    private boolean missing;

    /** @return the name under which a language's vectors are kept */
    public static String model(Language language) {
        return MODELS.get(language).stream().map(Encoder.Model::name).collect(Collectors.joining("+"));
    }

    /** @return how many unit vectors a language's vector holds, one after the other */
    static int models(Language language) {
        return MODELS.get(language).size();
    }

    /** @return the part of a vector that the search engine compares: the first model's alone finds what is to be ranked */
    static float[] indexed(float[] vector, Language language) {
        return vector == null || models(language) == 1
                ? vector
                : Arrays.copyOf(vector, vector.length / models(language));
    }

    /** @return the vector of a question, or nothing if there are no vectors here */
    Optional<float[]> of(String text, Language language) {
        return encoders(language).map(models -> encode(text, models));
    }

    /** @return the vectors in the texts' order, computed on all cores, or an empty list if there are no vectors here */
    List<float[]> ofAll(List<String> texts, Language language) {
        Optional<List<Encoder>> models = encoders(language);
        if (models.isEmpty()) {
            return List.of();
        }
        List<Future<float[]>> running = texts.stream()
                .map(text -> cores.submit(() -> encode(text, models.get())))
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

    private static float[] encode(String text, List<Encoder> models) {
        String simplified = Simplified.of(text);
        if (models.size() == 1) {
            return models.get(0).encode(simplified);
        }
        float[] first = models.get(0).encode(simplified);
        float[] second = models.get(1).encode(simplified);
        float[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private synchronized Optional<List<Encoder>> encoders(Language language) {
        if (missing) {
            return Optional.empty();
        }
        try {
            return Optional.of(encoders.computeIfAbsent(
                    language,
                    wanted -> MODELS.get(wanted).stream().map(Encoder::new).toList()));
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
