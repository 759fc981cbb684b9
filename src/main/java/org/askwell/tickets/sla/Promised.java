package org.askwell.tickets.sla;

/**
 * The time promised for one target.
 *
 * @param afterCause whether it counts from when somebody is on site or the cause is found, and not from the notice
 */
public record Promised(Amount amount, boolean afterCause) {

    private static final String AFTER = "+";

    /**
     * @param text an amount, with a plus in front if it counts after the cause: {@code +2 h}
     * @throws IllegalArgumentException for anything else
     */
    public static Promised parse(String text) {
        String plain = text.strip();
        return plain.startsWith(AFTER)
                ? new Promised(Amount.parse(plain.substring(1)), true)
                : new Promised(Amount.parse(plain), false);
    }

    @Override
    public String toString() {
        return (afterCause ? AFTER : "") + amount;
    }
}
