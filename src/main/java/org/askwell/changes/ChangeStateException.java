package org.askwell.changes;

/** A step that cannot be taken by this person or at this time; the reason is told in the reader's language. */
public class ChangeStateException extends RuntimeException {

    private final Step step;
    private final Refusal refusal;

    ChangeStateException(Step step, Refusal refusal) {
        super(step + " " + refusal);
        this.step = step;
        this.refusal = refusal;
    }

    public Step step() {
        return step;
    }

    public Refusal refusal() {
        return refusal;
    }
}
