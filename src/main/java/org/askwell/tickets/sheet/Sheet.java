package org.askwell.tickets.sheet;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.askwell.tickets.Severity;
import org.askwell.tickets.State;

/**
 * The customer problem tracking sheet (R23): the whole course of a problem, to be handed over.
 *
 * @param notes whether internal notes are in it, which never leave the vendor
 * @param product the product's name in the language of the sheet, or the empty string
 * @param handler the name of whoever works on it, or null
 * @param respondBy the promised times, of which {@code causeBy} may be null
 * @param history every line in order
 * @param madeAt when the sheet was made and the records were checked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sheet(
        String number,
        boolean notes,
        String title,
        String organisation,
        String requester,
        String handler,
        String product,
        String productVersion,
        String errorCode,
        Severity severity,
        State state,
        boolean covered,
        Instant respondBy,
        Instant causeBy,
        Instant planBy,
        Milestones milestones,
        List<SheetEntry> history,
        Proof proof,
        Instant madeAt) {

    /** @return the address of the sheet's page, to which a format can be added */
    public String path() {
        return "/tickets/" + number + "/sheet";
    }

    /** @return what the address of another form of the sheet has to have after the path */
    public String query() {
        return notes ? "?notes=true&" : "?";
    }

    /** @return whether the first answer came when it was promised; null without one */
    public Boolean answeredInTime() {
        return inTime(milestones.answered(), respondBy);
    }

    /** @return whether the solution came when it was promised; null without one */
    public Boolean solvedInTime() {
        return inTime(milestones.solved(), planBy);
    }

    private static Boolean inTime(Instant reached, Instant by) {
        return reached == null ? null : !reached.isAfter(by);
    }
}
