package org.askwell.customers;

import java.time.Instant;

import org.askwell.accounts.Language;

/**
 * Somebody is to join a customer; the link has to reach exactly that mail address.
 *
 * @param language of the person who invites, as that of the invited one is not known
 */
public record ColleagueInvited(
        Long invitationId,
        String organisationCode,
        String organisationName,
        String email,
        String invitedBy,
        Language language,
        String link,
        Instant expiresAt) {

    /** Leaves out the link: it is a secret until it is used (T23). */
    @Override
    public String toString() {
        return "ColleagueInvited[invitationId=" + invitationId + ", organisationCode=" + organisationCode + "]";
    }
}
