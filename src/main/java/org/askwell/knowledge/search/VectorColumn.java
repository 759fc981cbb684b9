package org.askwell.knowledge.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import jakarta.persistence.AttributeConverter;

/**
 * Keeps a vector as four bytes a number, little endian: a fifth of its size as text. Not annotated as a converter: with
 * outbox-polling's own mappings Hibernate would register it twice and refuse to start.
 */
class VectorColumn implements AttributeConverter<float[], byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(float[] vector) {
        if (vector == null) {
            return null;
        }
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    @Override
    public float[] convertToEntityAttribute(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
