package org.askwell.tickets.sla;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.askwell.tickets.Severity;

/** What is promised for every class of problems, in and out of warranty (R7). */
public final class CommitmentTable {

    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String CONTRACTS = "-";

    private final Map<Severity, Commitment> inWarranty = new EnumMap<>(Severity.class);
    private final Map<Severity, Commitment> outOfWarranty = new EnumMap<>(Severity.class);

    /** @throws IllegalArgumentException if a class is missing */
    public CommitmentTable(Map<Severity, Commitment> inWarranty, Map<Severity, Commitment> outOfWarranty) {
        this.inWarranty.putAll(inWarranty);
        this.outOfWarranty.putAll(outOfWarranty);
        if (this.inWarranty.size() + this.outOfWarranty.size() < 2 * Severity.values().length) {
            throw new IllegalArgumentException("not for every class");
        }
    }

    /**
     * @param text what {@link #toString} writes: a line for each class, with the calendar's code or a hyphen for the
     *     contract's own, as in {@code A in 24x7: RESPOND 15 min, CAUSE 1 h, PLAN +2 h}
     * @throws IllegalArgumentException for anything else
     */
    public static CommitmentTable parse(String text) {
        var tables = new TreeMap<String, Map<Severity, Commitment>>();
        for (String line : text.strip().split("\n")) {
            String[] parts = line.strip().split(": ", 2);
            String[] head = parts[0].split(" ");
            var targets = Arrays.stream(parts[1].split(", "))
                    .map(target -> target.split(" ", 2))
                    .collect(
                            Collectors.toMap(target -> Target.valueOf(target[0]), target -> Promised.parse(target[1])));
            tables.computeIfAbsent(head[1], side -> new EnumMap<>(Severity.class))
                    .put(
                            Severity.valueOf(head[0]),
                            new Commitment(head[2].equals(CONTRACTS) ? null : head[2], targets));
        }
        return new CommitmentTable(tables.getOrDefault(IN, Map.of()), tables.getOrDefault(OUT, Map.of()));
    }

    public Commitment of(Severity severity, boolean covered) {
        return (covered ? inWarranty : outOfWarranty).get(severity);
    }

    @Override
    public String toString() {
        return lines(inWarranty, IN) + lines(outOfWarranty, OUT);
    }

    private static String lines(Map<Severity, Commitment> table, String side) {
        return table.entrySet().stream()
                .map(entry -> entry.getKey() + " " + side + " "
                        + (entry.getValue().calendar() == null
                                ? CONTRACTS
                                : entry.getValue().calendar())
                        + ": "
                        + entry.getValue().targets().entrySet().stream()
                                .map(target -> target.getKey() + " " + target.getValue())
                                .collect(Collectors.joining(", "))
                        + "\n")
                .collect(Collectors.joining());
    }
}
