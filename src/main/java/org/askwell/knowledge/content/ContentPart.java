package org.askwell.knowledge.content;

import java.util.List;
import java.util.Set;

/** A room that keeps what some of the content folders hold. */
public interface ContentPart {

    /** What became of a file. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** @return the folders below the content folder, read in that order */
    List<String> folders();

    /**
     * Takes a file over; doing so again changes nothing. Runs in a transaction of its own.
     *
     * @throws ContentFlaw if it cannot be; then nothing has changed
     */
    Outcome take(ContentFile file) throws ContentFlaw;

    /**
     * Withdraws what came from files that are gone. Runs in a transaction of its own.
     *
     * @param present the ids of the files that are there, the broken ones too
     * @return how many were withdrawn
     */
    int withdrawAllBut(Set<String> present);
}
