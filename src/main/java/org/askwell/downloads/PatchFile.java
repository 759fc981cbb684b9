package org.askwell.downloads;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One of the files of a patch. It never changes; another content of the same name is another file.
 *
 * @param contentId what it is called in the file store
 * @param name what it is called when it is downloaded; no two files of a patch have the same
 * @param platform what it runs on, as {@link #PLATFORM} has it
 * @param mediaType what it is by its content; null for files from before that was looked at
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
@Embeddable
public record PatchFile(
        @Column(name = "file_id", nullable = false) UUID contentId,
        @Column(nullable = false) String name,
        @Column(nullable = false) String platform,
        @Column(name = "media_type") String mediaType,
        @Column(nullable = false) long size,
        @Column(nullable = false) String sha256) {

    /** Names of platforms, such as {@code linux-x86_64}: at most 40 characters, so that programs can compare them. */
    public static final String PLATFORM = "[a-z0-9][a-z0-9._-]{0,39}";

    /** How many files a patch may have: a few for each of the platforms that there are. */
    static final int MOST = 20;

    /** For a file that is the same on every platform. */
    public static final String ANY = "any";

    static PatchFile of(ReceivedFile received, String mediaType) {
        return new PatchFile(
                received.id(), received.name(), received.platform(), mediaType, received.size(), received.sha256());
    }

    /** @return the name as part of an address's query */
    public String encodedName() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public boolean everywhere() {
        return platform.equals(ANY);
    }

    /** @return whether its name promises another kind of content than it has */
    public boolean doubtful() {
        return mediaType != null && FileKind.contradicts(name, mediaType);
    }
}
