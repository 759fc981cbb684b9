package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** The vectors of a question: the search engine looks with the first while the other models are still at work. */
final class QuestionVector {

    private final float[] first;
    private final List<Future<float[]>> rest;

    QuestionVector(float[] first, List<Future<float[]>> rest) {
        this.first = first;
        this.rest = rest;
    }

    /** @return the unit vector that the search engine compares */
    float[] indexed() {
        return first;
    }

    /** @return the unit vectors of all models, one after the other, as soon as the last one is made */
    float[] all() {
        var all = new ArrayList<>(List.of(first));
        rest.forEach(vector -> all.add(Embeddings.made(vector)));
        return VectorColumn.joined(all);
    }
}
