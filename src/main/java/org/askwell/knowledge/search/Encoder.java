package org.askwell.knowledge.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ai.djl.huggingface.tokenizers.Encoding;
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

    /**
     * @param name of the class path resources without their endings
     * @param dimensions how long its vectors are
     */
    record Model(String name, Pooling pooling, int dimensions) {}

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
            // Its own pool of memory grows with the longest batch of an import and is never given back.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
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

    /**
     * Computes several texts at once, which takes less time than one after the other if they are of like length.
     *
     * @return their unit vectors, in the same order; a text's is nearly but not exactly the same in other company, as the
     *     models' numbers have eight bits for the range of all of them
     */
    List<float[]> encode(List<String> texts) {
        List<Encoding> encodings = texts.stream().map(tokenizer::encode).toList();
        int width = encodings.stream()
                .mapToInt(encoding -> encoding.getIds().length)
                .max()
                .orElseThrow();
        long[] shape = {texts.size(), width};
        try (var ids = tensor(encodings, Encoding::getIds, shape);
                var mask = tensor(encodings, Encoding::getAttentionMask, shape);
                var kinds = tensor(encodings, Encoding::getTypeIds, shape)) {
            var inputs = new HashMap<String, OnnxTensor>();
            inputs.put("input_ids", ids);
            inputs.put("attention_mask", mask);
            if (types) {
                inputs.put("token_type_ids", kinds);
            }
            try (var result = session.run(inputs)) {
                var states = (float[][][]) result.get(0).getValue();
                var vectors = new ArrayList<float[]>();
                for (int i = 0; i < states.length; i++) {
                    vectors.add(unit(pooled(states[i], encodings.get(i).getIds().length)));
                }
                return vectors;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("A text cannot be embedded", e);
        }
    }

    /** @return whether a word is one of those it was made with, and not put together from parts */
    boolean knows(String word) {
        return tokenizer.encode(word, false, false).getIds().length == 1;
    }

    private OnnxTensor tensor(List<Encoding> encodings, Function<Encoding, long[]> part, long[] shape)
            throws OrtException {
        var numbers = LongBuffer.allocate((int) (shape[0] * shape[1]));
        for (int i = 0; i < shape[0]; i++) {
            numbers.position((int) (i * shape[1]));
            numbers.put(part.apply(encodings.get(i)));
        }
        return OnnxTensor.createTensor(environment, numbers.rewind(), shape);
    }

    private float[] pooled(float[][] states, int tokens) {
        if (pooling == Pooling.FIRST) {
            return states[0];
        }
        var sum = new float[states[0].length];
        for (int token = 0; token < tokens; token++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += states[token][i];
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
