package org.askwell.downloads;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for a patch in the REST API.
 *
 * @param organisation the customer's code, or null
 * @param byContract whether the contract rule granted it
 * @param until the last day of a grant, else null
 */
public record AuthorizationDocument(
        Long id,
        String patch,
        String person,
        String organisation,
        String reason,
        Authorization.State state,
        boolean byContract,
        LocalDate until,
        Instant requestedAt,
        Instant decidedAt,
        String note,
        int version) {

    static AuthorizationDocument of(Authorization request) {
        return new AuthorizationDocument(
                request.id,
                request.patch.patchKey,
                request.account.name,
                request.organisationCode,
                request.reason,
                request.state,
                request.byContract,
                request.validUntil,
                request.requestedAt,
                request.decidedAt,
                request.note,
                request.version);
    }
}
