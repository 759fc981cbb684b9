package org.askwell.files;

import java.time.Instant;
import java.util.List;

/**
 * How the file store and what refers to it agreed.
 *
 * @param contents how many are kept
 * @param bytes how many they have in all
 * @param missing how many are referred to and not there
 * @param firstMissing at most {@link #SHOWN} of them
 * @param orphans how many are there since a day and referred to by nothing
 * @param firstOrphans at most {@link #SHOWN} of them
 */
public record FileReport(
        Instant checkedAt,
        long contents,
        long bytes,
        long missing,
        List<FileReferences.Reference> firstMissing,
        long orphans,
        List<FileStore.Kept> firstOrphans) {

    static final int SHOWN = 100;

    public boolean clean() {
        return missing == 0 && orphans == 0;
    }
}
