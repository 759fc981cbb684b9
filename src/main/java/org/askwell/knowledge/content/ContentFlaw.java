package org.askwell.knowledge.content;

/** A file cannot be taken over; it names the line, the reason and the detail that a person needs to mend it. */
public final class ContentFlaw extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        FILE_NAME,
        NO_FRONT_MATTER,
        NOT_YAML,
        UNKNOWN_FIELD,
        MISSING,
        TOO_LONG,
        TOO_MANY,
        MALFORMED,
        UNKNOWN,
        TAKEN,
        FAILED
    }

    private final int line;
    private final Reason reason;

    /** @param detail the field, the value or the parser's words */
    public ContentFlaw(int line, Reason reason, String detail) {
        super(detail);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }
}
