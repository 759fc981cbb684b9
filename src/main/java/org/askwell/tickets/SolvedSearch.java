package org.askwell.tickets;

import java.util.List;
import java.util.Optional;

/** Finds solved tickets by what they mean, implemented where tickets and the retriever are both known. */
public interface SolvedSearch {

    /**
     * @return the ids of solved tickets that are about the same, best first; empty if meaning cannot be compared now. Some may
     *     have been opened again since
     */
    Optional<List<Long>> like(Ticket ticket);
}
