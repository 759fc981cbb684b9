package org.askwell.downloads;

/**
 * Somebody asks for a patch that no contract gives, and somebody has to decide.
 *
 * @param turn whose managers have to decide
 * @param delegateId who was asked to decide in place of them, or null
 * @param overdue whether it should have been decided by now
 */
public record AuthorizationRequested(
        Long authorizationId,
        String patchKey,
        String titleEn,
        String titleZh,
        Long accountId,
        String organisationCode,
        Authorization.Turn turn,
        Long delegateId,
        boolean overdue) {

    public static AuthorizationRequested of(Authorization request, boolean overdue) {
        return new AuthorizationRequested(
                request.id,
                request.patch.patchKey,
                request.patch.titleEn,
                request.patch.titleZh,
                request.account.id,
                request.organisationCode,
                request.turn,
                request.delegate == null ? null : request.delegate.id,
                overdue);
    }
}
