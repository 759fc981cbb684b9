package org.askwell.downloads.grants;

import java.time.LocalDate;

/**
 * A right to patches was given without being asked for, or taken back.
 *
 * @param receiver a user name or a customer's code
 * @param thing a product's code or a patch's key
 * @param note why
 */
public record GrantChanged(
        Long grantId, String receiver, String thing, LocalDate from, LocalDate until, boolean revoked, String note) {

    static GrantChanged of(DownloadGrant grant) {
        return new GrantChanged(
                grant.id,
                grant.account == null ? grant.organisationCode : grant.account.username,
                grant.patch == null ? grant.product.code : grant.patch.patchKey,
                grant.startsOn,
                grant.endsOn,
                grant.revokedAt != null,
                grant.revokedAt == null ? grant.reason : grant.revokeReason);
    }
}
