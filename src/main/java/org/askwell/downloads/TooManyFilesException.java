package org.askwell.downloads;

import jakarta.ws.rs.ClientErrorException;

/** A patch has {@link PatchFile#MOST} files already. Answers 409. */
public class TooManyFilesException extends ClientErrorException {

    public TooManyFilesException() {
        super(409);
    }
}
