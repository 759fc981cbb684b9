package org.askwell.knowledge.search;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KeptVectorTest {

    private static final int DIMENSIONS = 384;

    private final Random random = new Random(4);

    @Test
    void a_cosine_moves_by_less_than_a_ten_thousandth() {
        for (int pair = 0; pair < 100; pair++) {
            float[] question = unit();
            float[] passage = unit();

            assertThat(dot(question, KeptVector.of(passage).numbers()))
                    .isCloseTo(dot(question, passage), within(0.0001));
        }
    }

    @Test
    void the_ends_of_the_range_stay_what_they_are() {
        assertThat(KeptVector.of(new float[] {1, 0, -1}).numbers()).containsExactly(1, 0, -1);
    }

    private float[] unit() {
        var vector = new float[DIMENSIONS];
        double sum = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
            sum += vector[i] * vector[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(sum);
        }
        return vector;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
