package org.askwell.downloads;

import java.time.Instant;

/**
 * One step of a patch's history, on its page and in the REST API.
 *
 * @param person who did it, or null if the portal did it by itself
 */
public record PatchStepRow(PatchStep.Act act, String person, Instant at, String note) {

    static PatchStepRow of(PatchStep step) {
        return new PatchStepRow(step.act, step.account == null ? null : step.account.name, step.doneAt, step.note);
    }
}
