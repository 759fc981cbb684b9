package org.askwell.downloads;

import java.time.Instant;
import java.time.LocalDate;

import org.askwell.accounts.Language;

/**
 * A request for a patch as lists show it.
 *
 * @param turn whose decision it waits for, or null
 * @param late whether whoever has to decide was reminded
 * @param delegate the name of whoever was asked to decide in place of the managers, or null
 */
public record AuthorizationRow(
        Long id,
        int version,
        String patchKey,
        String title,
        String person,
        String organisation,
        String reason,
        Authorization.State state,
        Authorization.Turn turn,
        Instant dueAt,
        boolean late,
        String delegate,
        boolean byContract,
        LocalDate validUntil,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        String note) {

    public static AuthorizationRow of(Authorization request, Language language) {
        return new AuthorizationRow(
                request.id,
                request.version,
                request.patch.patchKey,
                request.patch.title(language),
                request.account.name,
                request.organisationCode,
                request.reason,
                request.state,
                request.turn,
                request.dueAt,
                request.remindedAt != null,
                request.delegate == null ? null : request.delegate.name,
                request.byContract,
                request.validUntil,
                request.requestedAt,
                request.decidedBy == null ? null : request.decidedBy.name,
                request.decidedAt,
                request.note);
    }
}
