package org.askwell.tickets.bulk;

/** One of many tickets cannot be changed. */
class BulkRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final BulkFailure failure;

    BulkRefusal(BulkFailure failure) {
        super(failure.name());
        this.failure = failure;
    }

    BulkFailure failure() {
        return failure;
    }
}
