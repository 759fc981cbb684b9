package org.askwell.standalone;

/** Why the standalone command cannot start: one line for the person at the terminal, naming the option to change. */
public final class StandaloneException extends RuntimeException {

    public StandaloneException(String message) {
        super(message);
    }

    public StandaloneException(String message, Throwable cause) {
        super(message, cause);
    }
}
