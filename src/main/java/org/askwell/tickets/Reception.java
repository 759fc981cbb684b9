package org.askwell.tickets;

import java.time.Instant;

import org.askwell.accounts.Account;

/**
 * How a request was taken in (R22).
 *
 * @param recordedBy who of support wrote it down, or null if the requester did
 * @param arrivedAt when it came in, from when on promises count; null for now
 */
public record Reception(Channel channel, Account recordedBy, Instant arrivedAt) {

    public Reception(Channel channel, Account recordedBy) {
        this(channel, recordedBy, null);
    }

    static Reception byRequester() {
        return new Reception(Channel.WEB, null);
    }

    Account by(Account requester) {
        return recordedBy == null ? requester : recordedBy;
    }
}
