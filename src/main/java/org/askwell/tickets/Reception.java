package org.askwell.tickets;

import org.askwell.accounts.Account;

/**
 * How a request was taken in (R22).
 *
 * @param recordedBy who of support wrote it down, or null if the requester did
 */
public record Reception(Channel channel, Account recordedBy) {

    static Reception byRequester() {
        return new Reception(Channel.WEB, null);
    }

    Account by(Account requester) {
        return recordedBy == null ? requester : recordedBy;
    }
}
