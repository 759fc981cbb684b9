package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import org.askwell.accounts.Language;

/** Turns texts into vectors, by the model of their language; without the native library there are none, and that is said once. */
@ApplicationScoped
public class Embeddings {

    /**
     * Two English models err on different questions; no second one for Chinese is small enough. The first reads
     * every passage and is what the search engine compares; the others read what is {@link Passage#thorough() worth it}.
     */
    private static final Map<Language, List<Encoder.Model>> MODELS = Map.of(
            Language.EN,
            List.of(
                    new Encoder.Model("all-minilm-l6-v2-q", Encoder.Pooling.MEAN, 384),
                    new Encoder.Model("bge-small-en-v1.5-q", Encoder.Pooling.FIRST, 384)),
            Language.ZH,
            List.of(new Encoder.Model("bge-small-zh-v1.5-q", Encoder.Pooling.FIRST, 512)));

    /** More at once take no less time each. */
    private static final int BATCH = 8;

    /** Long texts at once take no less time each, and memory that grows with all their tokens. */
    private static final int BATCH_TOKENS = 256;

    /** About; a Han character is a token by itself. */
    private static final int LETTERS_PER_TOKEN = 4;

    /** About 4 kB each: a question is looked at while it is typed and again when it is asked, a ticket by all who open it. */
    private static final int QUESTIONS = 2_000;

    private final Map<Language, List<Encoder>> encoders = new EnumMap<>(Language.class);
    private final ExecutorService cores = threads("embedding");

    /** Questions do not wait for an import's texts; more of them at once than there are cores would only take more memory. */
    private final ExecutorService questions = threads("question");

    private final Map<Asked, QuestionVector> asked = Collections.synchronizedMap(new Latest<>(QUESTIONS));

    private boolean missing;

    private record Asked(String text, Language language) {}

    private static ExecutorService threads(String name) {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @return the name under which the vectors of such passages are kept */
    static String model(Language language, boolean thorough) {
        return models(language, thorough).map(Encoder.Model::name).collect(Collectors.joining("+"));
    }

    /** @return the names of all vectors that are not out of date */
    static Set<String> names() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(model(language, true), model(language, false)))
                .collect(Collectors.toSet());
    }

    private static Stream<Encoder.Model> models(Language language, boolean thorough) {
        List<Encoder.Model> models = MODELS.get(language);
        return models.stream().limit(thorough ? models.size() : 1);
    }

    /** @return how many unit vectors the vector of a question holds, one after the other */
    static int models(Language language) {
        return MODELS.get(language).size();
    }

    /** @return the part of a vector that the search engine compares: the first model's alone finds what is to be ranked */
    static float[] indexed(float[] vector, Language language) {
        return vector == null
                ? null
                : Arrays.copyOf(vector, MODELS.get(language).get(0).dimensions());
    }

    /** @return the vector of a question, or nothing if there are no vectors here */
    Optional<QuestionVector> of(Question question, Rarity rarity) {
        return encoders(question.language())
                .map(models ->
                        vector(Simplified.of(corrected(question, rarity, models.get(0))), question.language(), models));
    }

    /** Models do not know misspelt words, but know more than the articles hold. */
    private static String corrected(Question question, Rarity rarity, Encoder model) {
        return QuestionTerms.corrected(Retriever.asked(question), rarity, model::knows)
                .strip();
    }

    private QuestionVector vector(String text, Language language, List<Encoder> models) {
        var question = new Asked(text, language);
        QuestionVector known = asked.get(question);
        if (known != null) {
            return known;
        }
        QuestionVector made = vector(text, models);
        asked.put(question, made);
        return made;
    }

    private QuestionVector vector(String text, List<Encoder> models) {
        List<String> texts = List.of(text);
        List<Future<float[]>> running = models.stream()
                .map(model -> questions.submit(() -> model.encode(texts).get(0)))
                .toList();
        return new QuestionVector(made(running.get(0)), running.subList(1, running.size()));
    }

    /**
     * @param thorough whether all models of the language read them, not only the first
     * @return the vectors in the texts' order, computed on all cores, or an empty list if there are no vectors here
     */
    List<float[]> ofAll(List<String> texts, Language language, boolean thorough) {
        Optional<List<Encoder>> all = encoders(language);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Encoder> models =
                all.get().subList(0, (int) models(language, thorough).count());
        List<List<String>> batches =
                batches(texts, language == Language.ZH ? BATCH_TOKENS : BATCH_TOKENS * LETTERS_PER_TOKEN);
        List<Future<List<float[]>>> running = batches.stream()
                .map(batch -> cores.submit(() -> encode(batch, models)))
                .toList();
        Map<String, float[]> vectors = new HashMap<>();
        for (int i = 0; i < batches.size(); i++) {
            List<float[]> made = made(running.get(i));
            for (int j = 0; j < made.size(); j++) {
                vectors.put(batches.get(i).get(j), made.get(j));
            }
        }
        return texts.stream().map(vectors::get).toList();
    }

    /** Texts of like length together, as each takes as long as the longest. */
    private static List<List<String>> batches(List<String> texts, int characters) {
        List<String> sorted = texts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        var batches = new ArrayList<List<String>>();
        for (int from = 0; from < sorted.size(); ) {
            int fitting = characters / Math.max(1, sorted.get(from).length());
            int to = Math.min(sorted.size(), from + Math.max(1, Math.min(BATCH, fitting)));
            batches.add(sorted.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** @throws IllegalStateException if it could not be made */
    static <T> T made(Future<T> vectors) {
        try {
            return vectors.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A text cannot be embedded", e.getCause());
        }
    }

    private static List<float[]> encode(List<String> texts, List<Encoder> models) {
        List<String> simplified = texts.stream().map(Simplified::of).toList();
        List<List<float[]>> byModel =
                models.stream().map(model -> model.encode(simplified)).toList();
        var vectors = new ArrayList<float[]>();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            vectors.add(VectorColumn.joined(
                    byModel.stream().map(made -> made.get(text)).toList()));
        }
        return vectors;
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
        questions.shutdownNow();
    }
}
