package org.askwell.changes;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a record says, in a text that is the same bytes for the same facts: JSON in one line, members in this order, facts in
 * the order of {@link Fact}, no white space outside of strings.
 *
 * @param change the number of the change
 * @param position from 1
 * @param before the hash of the record before
 * @param state where the step led
 * @param subject who took it, as the identity provider never changes it
 * @param user that person's user name at the time
 * @param name that person's name at the time
 * @param at when, as an instant of ISO 8601 with microseconds at most
 * @param facts what was entered
 */
record RecordContent(
        String change,
        int position,
        String before,
        Step step,
        ChangeState state,
        String subject,
        String user,
        String name,
        String at,
        Map<Fact, String> facts,
        List<File> files) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @param size in bytes */
    record File(UUID id, String name, long size, String sha256) {}

    /** @return what the text says, or nothing if it was altered into something that is no record any more */
    static Optional<RecordContent> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, RecordContent.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return 64 lower-case hexadecimal digits */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
