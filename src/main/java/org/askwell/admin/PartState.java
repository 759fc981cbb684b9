package org.askwell.admin;

/**
 * How a part of the portal is.
 *
 * @param part which one
 * @param condition whether it works
 * @param milliseconds how long it took to answer, or null if it was not asked
 */
public record PartState(Part part, Condition condition, Long milliseconds) {

    /** What the portal is made of. */
    public enum Part {
        DATABASE,
        SEARCH_ENGINE,
        IDENTITY_PROVIDER,
        MAIL
    }

    /** How it is. */
    public enum Condition {
        WORKING,
        FAILING,
        /** Not set up, which is allowed. */
        ABSENT
    }

    public boolean working() {
        return condition == Condition.WORKING;
    }

    public boolean failing() {
        return condition == Condition.FAILING;
    }
}
