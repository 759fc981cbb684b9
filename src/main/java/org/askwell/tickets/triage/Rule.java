package org.askwell.tickets.triage;

/**
 * What becomes of tickets of a kind as they come in.
 *
 * @param name at most {@value #NAME_LENGTH} characters, unlike any other rule's
 * @param goOn whether the rules behind it are looked at too; they add what is not decided yet and change nothing
 */
public record Rule(String name, Condition when, Action then, boolean goOn) {

    /** The longest name, in characters. */
    static final int NAME_LENGTH = 60;

    public Rule {
        name = name == null ? "" : name.strip();
        when = when == null ? Condition.ANY : when;
        then = then == null ? Action.NOTHING : then;
    }

    static Rule blank() {
        return new Rule(null, null, null, false);
    }
}
