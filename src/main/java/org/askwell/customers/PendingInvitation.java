package org.askwell.customers;

import java.time.Instant;

/**
 * An invitation that can still be used, without its link: that is not kept.
 *
 * @param invitedBy the name of whoever sent it
 */
public record PendingInvitation(long id, String email, String invitedBy, Instant createdAt, Instant expiresAt) {

    static PendingInvitation of(Invitation invitation) {
        return new PendingInvitation(
                invitation.id, invitation.email, invitation.invitedBy.name, invitation.createdAt, invitation.expiresAt);
    }
}
