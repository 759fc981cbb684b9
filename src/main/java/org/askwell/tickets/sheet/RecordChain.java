package org.askwell.tickets.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The records of a ticket and where their chain ends (R23). The database makes the chain; this checks it, from the first
 * record to the last, against itself and against what it was copied from.
 *
 * @param number the ticket's, which the first hash continues from
 * @param records in the order of their positions
 * @param length how many records there are to be
 * @param end the hash of the last of them
 * @param unrecorded how many messages, events and files have no record
 */
record RecordChain(String number, List<TicketRecord> records, int length, String end, long unrecorded) {

    static String hash(String previous, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((previous + "\n" + content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what is not as it was recorded; empty if everything is */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        String previous = number;
        int position = 0;
        for (TicketRecord record : records) {
            if (record.position() != ++position) {
                faults.add(new Fault(record.position(), Fault.Reason.GAP));
                position = record.position();
            } else if (!hash(previous, record.content()).equals(record.hash())) {
                faults.add(new Fault(position, Fault.Reason.REWRITTEN));
            }
            previous = record.hash();
            checkSource(record, faults);
        }
        if (position != length || !previous.equals(end)) {
            faults.add(new Fault(0, Fault.Reason.CUT));
        }
        if (unrecorded > 0) {
            faults.add(new Fault(0, Fault.Reason.UNRECORDED));
        }
        return faults;
    }

    private static void checkSource(TicketRecord record, List<Fault> faults) {
        if (record.source() == null) {
            faults.add(new Fault(record.position(), Fault.Reason.REMOVED));
        } else if (!RecordContent.same(record.content(), record.source())) {
            faults.add(new Fault(record.position(), Fault.Reason.CHANGED));
        }
    }
}
