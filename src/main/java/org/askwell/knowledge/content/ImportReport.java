package org.askwell.knowledge.content;

import java.time.Instant;
import java.util.List;

/**
 * What reading the content folder did.
 *
 * @param unchanged files whose bytes were known already
 * @param withdrawn entries whose file is gone
 */
public record ImportReport(
        Instant startedAt,
        Instant endedAt,
        int added,
        int changed,
        int unchanged,
        int withdrawn,
        List<Problem> problems) {

    /**
     * A file that could not be taken over.
     *
     * @param file below the content folder
     * @param line from 1
     */
    public record Problem(String file, int line, ContentFlaw.Reason reason, String detail) {}
}
