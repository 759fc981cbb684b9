package org.askwell.downloads;

import java.time.Instant;
import java.time.LocalDate;

import org.askwell.accounts.Language;

/** A request for a patch as lists show it. */
public record AuthorizationRow(
        Long id,
        int version,
        String patchKey,
        String title,
        String person,
        String organisation,
        String reason,
        Authorization.State state,
        boolean byContract,
        LocalDate validUntil,
        Instant requestedAt,
        String decidedBy,
        Instant decidedAt,
        String note) {

    static AuthorizationRow of(Authorization request, Language language) {
        return new AuthorizationRow(
                request.id,
                request.version,
                request.patch.patchKey,
                request.patch.title(language),
                request.account.name,
                request.organisationCode,
                request.reason,
                request.state,
                request.byContract,
                request.validUntil,
                request.requestedAt,
                request.decidedBy == null ? null : request.decidedBy.name,
                request.decidedAt,
                request.note);
    }
}
