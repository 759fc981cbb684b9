package org.askwell.downloads;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for a patch in the REST API.
 *
 * @param organisation the customer's code, or null
 * @param turn whose decision it waits for, or null
 * @param dueAt when it should be decided, or should have been
 * @param delegate the user name of whoever was asked to decide in place of the managers, or null
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
        Authorization.Turn turn,
        Instant dueAt,
        String delegate,
        boolean byContract,
        LocalDate until,
        Instant requestedAt,
        Instant decidedAt,
        String note,
        int version) {

    public static AuthorizationDocument of(Authorization request) {
        return new AuthorizationDocument(
                request.id,
                request.patch.patchKey,
                request.account.name,
                request.organisationCode,
                request.reason,
                request.state,
                request.turn,
                request.dueAt,
                request.delegate == null ? null : request.delegate.username,
                request.byContract,
                request.validUntil,
                request.requestedAt,
                request.decidedAt,
                request.note,
                request.version);
    }
}
