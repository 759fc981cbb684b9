package org.askwell.downloads.sboms;

/** A document that cannot be taken as an SBOM. */
class SbomRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        /** There is no JSON, or it is no CycloneDX. */
        NOT_CYCLONEDX,
        /** An edition that is not known here. */
        UNKNOWN_EDITION,
        /** It does not follow its edition's schema. */
        INVALID,
        TOO_LARGE,
        /** It names more parts than can be shown. */
        TOO_MANY
    }

    private final Reason reason;
    private final String detail;

    /** @param detail what exactly, as the validator says it, or empty */
    SbomRefusedException(Reason reason, String detail) {
        super(reason.name());
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
