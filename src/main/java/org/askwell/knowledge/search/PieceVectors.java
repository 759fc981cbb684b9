package org.askwell.knowledge.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.askwell.accounts.Language;

/** Gives pieces their vectors: those that the database has of the same text already, and new ones. */
@ApplicationScoped
class PieceVectors {

    /** What makes the vectors of a piece. */
    private record Models(Language language, boolean thorough) {

        String name() {
            return Embeddings.model(language, thorough);
        }
    }

    @Inject
    Embeddings embeddings;

    @Inject
    EntityManager entities;

    static String hash(String text, Language language) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((language.tag() + '\n' + embedded(text)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String embedded(String text) {
        return text.strip();
    }

    /** @param kind the entity among whose rows a vector may be known */
    void fill(List<? extends Piece> pieces, Class<? extends Piece> kind) {
        pieces.stream()
                .filter(piece -> piece.role != Piece.Role.CODE)
                .collect(Collectors.groupingBy(piece -> new Models(piece.language, piece.thorough())))
                .forEach((models, alike) -> fill(models, alike, kind));
    }

    private void fill(Models models, List<? extends Piece> pieces, Class<? extends Piece> kind) {
        Map<String, float[]> vectors = known(pieces, models.name(), kind);
        Map<String, String> unknown = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (!vectors.containsKey(piece.hash)) {
                unknown.put(piece.hash, embedded(piece.text));
            }
        }
        List<float[]> made = embeddings.ofAll(new ArrayList<>(unknown.values()), models.language, models.thorough);
        int next = 0;
        for (String hash : made.isEmpty() ? List.<String>of() : unknown.keySet()) {
            vectors.put(hash, made.get(next++));
        }
        for (Piece piece : pieces) {
            piece.vector = VectorColumn.bytes(vectors.get(piece.hash));
            piece.model = piece.vector == null ? null : models.name();
        }
    }

    private Map<String, float[]> known(List<? extends Piece> pieces, String model, Class<? extends Piece> kind) {
        Map<String, float[]> known = new HashMap<>();
        entities.createQuery(
                        "select p.hash, p.vector from " + kind.getSimpleName()
                                + " p where p.hash in :hashes and p.model = :model",
                        Object[].class)
                .setParameter("hashes", pieces.stream().map(p -> p.hash).toList())
                .setParameter("model", model)
                .getResultStream()
                .forEach(row -> known.put((String) row[0], VectorColumn.vector((byte[]) row[1])));
        return known;
    }
}
