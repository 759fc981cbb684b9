package org.askwell.knowledge.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** Keeps a vector as four bytes a number, little endian: a fifth of its size as text. */
final class VectorColumn {

    private VectorColumn() {}

    static byte[] bytes(float[] vector) {
        if (vector == null) {
            return null;
        }
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static float[] vector(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }

    /** @return the vectors, one after the other */
    static float[] joined(List<float[]> parts) {
        var joined = FloatBuffer.allocate(
                parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(joined::put);
        return joined.array();
    }
}
