package org.askwell.tickets.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.tickets.Severity;
import org.askwell.tickets.sla.Commitment;
import org.askwell.tickets.sla.CommitmentTable;
import org.askwell.tickets.sla.Promised;
import org.askwell.tickets.sla.Target;
import org.askwell.web.FormErrors;

/**
 * What is entered about a service level, not yet checked.
 *
 * @param cells by {@link Row#key} of the row and the target or {@code calendar}
 */
record LevelFacts(TermsName name, Map<String, String> cells) {

    private static final String CALENDAR = "calendar";

    /** A class of problems, in or out of warranty. */
    public record Row(Severity severity, boolean covered) {

        /** @return the name of one of its fields */
        public String key(String column) {
            return severity + (covered ? "-in-" : "-out-") + column;
        }

        static List<Row> all() {
            var rows = new ArrayList<Row>();
            for (boolean covered : new boolean[] {true, false}) {
                for (Severity severity : Severity.values()) {
                    rows.add(new Row(severity, covered));
                }
            }
            return rows;
        }
    }

    static LevelFacts of(ServiceLevel level, TermsName name) {
        var cells = new HashMap<String, String>();
        CommitmentTable table = level.table();
        for (Row row : Row.all()) {
            Commitment commitment = table.of(row.severity(), row.covered());
            commitment.targets().forEach((target, promised) -> cells.put(row.key(target.name()), promised.toString()));
            cells.put(row.key(CALENDAR), commitment.calendar() == null ? "" : commitment.calendar());
        }
        return new LevelFacts(name, cells);
    }

    public String cell(Row row, String column) {
        return cells.getOrDefault(row.key(column), "").strip();
    }

    public List<Row> rows() {
        return Row.all();
    }

    public Target[] targets() {
        return Target.values();
    }

    FormErrors errors(TermsMessages words) {
        FormErrors errors = name.errors(words);
        if (name.fresh() && ServiceLevel.inForce(name.code()).isPresent()) {
            errors.add("code", words.errorTaken());
        }
        for (Row row : Row.all()) {
            errors(row, errors, words);
        }
        return errors;
    }

    private void errors(Row row, FormErrors errors, TermsMessages words) {
        boolean cause = promised(row, Target.CAUSE) != null;
        for (Target target : Target.values()) {
            String text = cell(row, target.name());
            Promised promised = promised(row, target);
            boolean needed = target == Target.RESPOND || target == Target.PLAN;
            if (promised == null && (needed || !text.isEmpty())) {
                errors.add(row.key(target.name()), words.errorAmount());
            } else if (promised != null
                    && promised.afterCause()
                    && (!cause || target == Target.RESPOND || target == Target.CAUSE)) {
                errors.add(row.key(target.name()), words.errorCause());
            }
        }
        String calendar = cell(row, CALENDAR);
        if (!calendar.isEmpty() && ServiceCalendar.inForce(calendar).isEmpty()) {
            errors.add(row.key(CALENDAR), words.errorUnknown());
        }
    }

    private Promised promised(Row row, Target target) {
        try {
            return Promised.parse(cell(row, target.name()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Only after {@link #errors} found none. */
    void copyTo(ServiceLevel level) {
        name.copyTo(level);
        var in = new EnumMap<Severity, Commitment>(Severity.class);
        var out = new EnumMap<Severity, Commitment>(Severity.class);
        for (Row row : Row.all()) {
            var targets = new EnumMap<Target, Promised>(Target.class);
            for (Target target : Target.values()) {
                if (promised(row, target) != null) {
                    targets.put(target, promised(row, target));
                }
            }
            String calendar = cell(row, CALENDAR);
            (row.covered() ? in : out)
                    .put(row.severity(), new Commitment(calendar.isEmpty() ? null : calendar, targets));
        }
        level.commitments = new CommitmentTable(in, out).toString();
    }
}
