package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A sentence embedding model that runs in this process. Safe for several threads; each call keeps to one core, so that
 * questions asked at the same time do not slow each other down.
 */
final class Encoder {

    /** How the tokens' states become one vector, which is then brought to unit length. */
    enum Pooling {
        /** The first token's, as the <a href="https://huggingface.co/BAAI/bge-small-en-v1.5">bge model card</a> says. */
        FIRST,
        /** Their mean, as <a href="https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2">MiniLM's</a> says. */
        MEAN
    }

    /** @param name of the class path resources without their endings */
    record Model(String name, Pooling pooling) {}

    /** What follows is cut off: passages are made shorter than this, and time grows with the square. */
    private static final int MAX_TOKENS = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final Pooling pooling;
    private final boolean types;

    /** @throws LinkageError if the native library does not run on this platform */
    Encoder(Model model) {
        pooling = model.pooling();
        environment = OrtEnvironment.getEnvironment();
        try (InputStream network = open(model.name() + ".onnx");
                InputStream vocabulary = open(model.name() + "-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network.readAllBytes(), options);
            types = session.getInputNames().contains("token_type_ids");
            tokenizer = HuggingFaceTokenizer.newInstance(
                    vocabulary,
                    Map.of("truncation", "true", "maxLength", String.valueOf(MAX_TOKENS), "padding", "false"));
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("The embedding model " + model.name() + " cannot be loaded", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("There is no " + name + " on the class path");
        }
        return resource;
    }

    /** @return the unit vector of a text */
    float[] encode(String text) {
        var encoding = tokenizer.encode(text);
        long[] shape = {1, encoding.getIds().length};
        try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getIds()), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getAttentionMask()), shape);
                var kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(encoding.getTypeIds()), shape)) {
            var inputs = new HashMap<String, OnnxTensor>();
            inputs.put("input_ids", ids);
            inputs.put("attention_mask", mask);
            if (types) {
                inputs.put("token_type_ids", kinds);
            }
            try (var result = session.run(inputs)) {
                return unit(pooled(((float[][][]) result.get(0).getValue())[0]));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("A text cannot be embedded", e);
        }
    }

    private float[] pooled(float[][] states) {
        if (pooling == Pooling.FIRST) {
            return states[0];
        }
        var sum = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += state[i];
            }
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        var length = (float) Math.sqrt(sum);
        var unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
