package org.askwell.downloads;

import jakarta.ws.rs.ClientErrorException;

/** Something was found in a file; it is in quarantine. Answers 422. */
public class InfectedFileException extends ClientErrorException {

    private final String found;

    /** @param found what the scanner calls it */
    public InfectedFileException(String found) {
        super(422);
        this.found = found;
    }

    public String found() {
        return found;
    }
}
