package org.askwell.knowledge.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Language;

/** What short questions mean, for rooms that compare questions with each other; the first model of a language says it. */
@ApplicationScoped
public class Wordings {

    @Inject
    Embeddings embeddings;

    /** @return the name under which such vectors are kept; another name is another meaning of the numbers */
    public static String model(Language language) {
        return Embeddings.model(language, false);
    }

    /** @return the names of all models in use */
    public static List<String> models() {
        return Stream.of(Language.values()).map(Wordings::model).toList();
    }

    /** @return unit vectors in the order of the questions, or an empty list on a platform that makes none */
    public List<float[]> vectors(List<String> questions, Language language) {
        return questions.isEmpty() ? List.of() : embeddings.ofAll(questions, language, false);
    }

    /** @return the vector as it is kept: four bytes a number */
    public static byte[] bytes(float[] vector) {
        return VectorColumn.bytes(vector);
    }

    /** @return the vector that {@link #bytes} has written, or null for null */
    public static float[] vector(byte[] bytes) {
        return VectorColumn.vector(bytes);
    }
}
