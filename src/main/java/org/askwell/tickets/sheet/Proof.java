package org.askwell.tickets.sheet;

import java.util.List;

/**
 * What checking the records found.
 *
 * @param end the hash of the last record, which stands for all of them
 */
public record Proof(boolean intact, int records, String end, List<Fault> faults) {

    static Proof of(RecordChain chain) {
        List<Fault> faults = chain.faults();
        return new Proof(faults.isEmpty(), chain.length(), chain.end(), faults);
    }
}
