package org.askwell.downloads.grants;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A grant in the REST API and in lists.
 *
 * @param person a user name, or null for everybody of the customer
 * @param organisation the customer's code, or null for one of the staff
 * @param product the code of the product all of whose patches it is for, or null
 * @param patch the key of the single patch it is for, or null
 * @param until the last day
 */
public record GrantRow(
        Long id,
        String person,
        String organisation,
        String product,
        String patch,
        LocalDate from,
        LocalDate until,
        DownloadGrant.State state,
        String reason,
        String grantedBy,
        Instant grantedAt,
        Instant revokedAt,
        String revokeReason) {

    static GrantRow of(DownloadGrant grant, LocalDate today) {
        return new GrantRow(
                grant.id,
                grant.account == null ? null : grant.account.username,
                grant.organisationCode,
                grant.product == null ? null : grant.product.code,
                grant.patch == null ? null : grant.patch.patchKey,
                grant.startsOn,
                grant.endsOn,
                grant.stateOn(today),
                grant.reason,
                grant.grantedBy.name,
                grant.grantedAt,
                grant.revokedAt,
                grant.revokeReason);
    }
}
