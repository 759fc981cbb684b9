package org.askwell.files;

import jakarta.ws.rs.WebApplicationException;

/** A content larger than what is taken; nothing of it was kept. Answers 413. */
public class FileTooLargeException extends WebApplicationException {

    private final long limit;

    /** @param limit the largest size taken, in bytes */
    public FileTooLargeException(long limit) {
        super(413);
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
