package org.askwell.knowledge.search;

/** Unit vectors in half their memory: numbers of 16 bits, which moves a cosine by less than a thousandth. */
final class KeptVector {

    private final short[] numbers;

    private KeptVector(short[] numbers) {
        this.numbers = numbers;
    }

    /** @param vector numbers of -1 to 1 */
    static KeptVector of(float[] vector) {
        var numbers = new short[vector.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (short) Math.round(vector[i] * Short.MAX_VALUE);
        }
        return new KeptVector(numbers);
    }

    /** @return what was kept, each number to the nearest 32,767th */
    float[] numbers() {
        var vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers[i] / (float) Short.MAX_VALUE;
        }
        return vector;
    }
}
