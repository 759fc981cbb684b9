package org.askwell.downloads;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patches are taken in and handed out. */
@ConfigMapping(prefix = "askwell.downloads")
public interface DownloadsConfig {

    /**
     * The largest file of a patch. Raising it above {@code quarkus.http.limits.max-body-size} needs that one raised, too,
     * for files that are sent in one piece.
     */
    @WithDefault("8G")
    MemorySize maxSize();

    /** How long an upload that was interrupted can be gone on with; then what has come in is removed. */
    @WithDefault("P2D")
    Duration uploadLifetime();

    /** How long after a patch was announced a customer who has not reported it as installed is reminded, once. */
    @WithDefault("P14D")
    Duration remindAfter();

    /**
     * Where clamd listens, for example {@code localhost:3310}: it looks into every file of a patch before anybody gets it.
     * Its {@code StreamMaxLength} has to be as large as {@code max-size}. Unset means that nobody looks.
     */
    Optional<String> clamd();

    /** The largest body of any other request; larger ones are refused before they are read. */
    @WithDefault("64M")
    MemorySize maxOtherBody();

    /**
     * How often it is decided anew about files that are being sent: whoever may not have one any more gets the rest no
     * later than this after losing the right to it.
     */
    @WithDefault("2s")
    Duration decideAgainEvery();

    /** How long whoever has to decide about a request may take before being reminded, once (R13). */
    @WithDefault("PT24H")
    Duration decideWithin();

    /** How many days a grant lasts if the release manager leaves the suggested date, 1–366. */
    @WithDefault("14")
    int grantDays();
}
