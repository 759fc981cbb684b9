package org.askwell.changes;

/** Why a step was not taken. */
public enum Refusal {
    /** It is the step of somebody else (403). */
    NOT_YOURS(403),
    /** Whoever did the work does not test it (403, R16). */
    OWN_WORK(403),
    /** The change is not at the point where this step comes (409). */
    NOT_NOW(409),
    /** The window of the release has not begun or is over (409). */
    NOT_IN_WINDOW(409),
    /** A file of the signed record or the record itself was altered, or changed since it was read (409). */
    RECORD_CHANGED(409),
    /** The signer did not log in just now (401, RFC 9470). */
    OLD_LOGIN(401);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** @return the HTTP status to answer */
    int status() {
        return status;
    }
}
