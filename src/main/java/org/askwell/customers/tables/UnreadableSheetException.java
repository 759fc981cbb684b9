package org.askwell.customers.tables;

/** A file from which no table can be read. */
public class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        EMPTY,
        BROKEN,
        TOO_LARGE,
        TOO_MANY_LINES
    }

    private final Reason reason;

    UnreadableSheetException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableSheetException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
