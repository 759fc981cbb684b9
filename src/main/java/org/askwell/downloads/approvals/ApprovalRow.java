package org.askwell.downloads.approvals;

import java.util.List;

import org.askwell.downloads.AuthorizationRow;
import org.askwell.downloads.AuthorizationStep;

/**
 * A request that waits for a decision, with what became of it and who could decide instead.
 *
 * @param passedOn whether agreeing passes it on to a release manager
 * @param others user names and names of those whom the reader may ask to decide; empty if the reader may not
 */
public record ApprovalRow(
        AuthorizationRow request, boolean passedOn, List<Other> others, List<AuthorizationStep.Row> steps) {

    /** Somebody who can be asked to decide. */
    public record Other(String username, String name) {}
}
