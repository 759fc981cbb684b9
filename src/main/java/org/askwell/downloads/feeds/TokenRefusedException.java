package org.askwell.downloads.feeds;

import jakarta.ws.rs.ClientErrorException;

/** A token gets nothing. Answers 403 or 410. */
public class TokenRefusedException extends ClientErrorException {

    private final TokenRefusal refusal;

    TokenRefusedException(TokenRefusal refusal) {
        super(refusal.status());
        this.refusal = refusal;
    }

    TokenRefusal refusal() {
        return refusal;
    }
}
