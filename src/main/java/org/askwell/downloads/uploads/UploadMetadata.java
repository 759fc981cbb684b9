package org.askwell.downloads.uploads;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** What a client says about a file before it sends it: tus 1.0.0, header Upload-Metadata. */
final class UploadMetadata {

    private static final int CHARACTERS = 2_000;

    private UploadMetadata() {}

    /** @return the value of {@code filename}, or nothing if it is missing, empty or unreadable */
    static Optional<String> fileName(String header) {
        return value(header, "filename");
    }

    /** @return the value of {@code platform}, or nothing, as for the name */
    static Optional<String> platform(String header) {
        return value(header, "platform");
    }

    private static Optional<String> value(String header, String key) {
        if (header == null || header.length() > CHARACTERS) {
            return Optional.empty();
        }
        return Arrays.stream(header.split(","))
                .map(pair -> pair.strip().split(" ", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(key))
                .findFirst()
                .flatMap(pair -> decoded(pair[1]));
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8))
                    .filter(name -> !name.isBlank());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
