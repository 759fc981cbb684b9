package org.askwell.downloads;

import java.time.LocalDate;

/**
 * A request for a patch was decided, or a grant withdrawn.
 *
 * @param accountId who had asked
 * @param validUntil the last day of a grant, else null
 * @param note the words of whoever decided, or null
 */
public record AuthorizationDecided(
        Long authorizationId,
        String patchKey,
        String titleEn,
        String titleZh,
        Long accountId,
        Authorization.State state,
        LocalDate validUntil,
        String note) {

    public static AuthorizationDecided of(Authorization request) {
        return new AuthorizationDecided(
                request.id,
                request.patch.patchKey,
                request.patch.titleEn,
                request.patch.titleZh,
                request.account.id,
                request.state,
                request.validUntil,
                request.note);
    }
}
