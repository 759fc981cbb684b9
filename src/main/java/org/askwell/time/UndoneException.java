package org.askwell.time;

/** Something that a round does could not be done for one of many; everything about it is undone. */
public class UndoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Long id;

    /** @param id of what it could not be done for, or null if that is not known */
    public UndoneException(Long id, RuntimeException cause) {
        super(cause);
        this.id = id;
    }

    public Long id() {
        return id;
    }
}
