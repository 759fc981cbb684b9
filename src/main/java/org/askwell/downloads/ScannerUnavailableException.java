package org.askwell.downloads;

import jakarta.ws.rs.ServerErrorException;

/** The virus scanner did not say whether a file is clean, so it cannot be used yet. Answers 503. */
public class ScannerUnavailableException extends ServerErrorException {

    public ScannerUnavailableException() {
        super(503);
    }
}
