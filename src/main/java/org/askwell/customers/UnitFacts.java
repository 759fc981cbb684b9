package org.askwell.customers;

import java.util.Optional;

import org.askwell.customers.UnitEntry.Kind;
import org.askwell.web.FormErrors;

/**
 * What is entered about units that were bought or used, not yet checked.
 *
 * @param kind a name of {@link Kind}
 * @param units a whole number; only a correction may be below 0
 */
record UnitFacts(String kind, String units, String note) {

    private static final int MOST = 10_000;
    private static final int NOTE_CHARACTERS = 200;

    static UnitFacts none() {
        return new UnitFacts(Kind.VISIT.name(), "1", "");
    }

    static Optional<Kind> kindNamed(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** @param left how many units there are now */
    FormErrors errors(int left, CustomersMessages words, CustomerFileMessages more) {
        var errors = FormErrors.none();
        Kind chosen = kindNamed(kind).orElse(null);
        if (chosen == null) {
            errors.add("kind", words.errorTerm());
        }
        boolean number = units.matches(chosen == Kind.CORRECTION ? "-?\\d{1,5}" : "\\d{1,5}");
        if (!number || Integer.parseInt(units) == 0 || Math.abs(Integer.parseInt(units)) > MOST) {
            errors.add("units", more.errorUnits(MOST));
        } else if (chosen != null && left + change() < 0) {
            errors.add("units", more.errorUnitsLeft(left));
        }
        return errors.text("note", note, NOTE_CHARACTERS, words.errorMissing(), words.errorTooLong(NOTE_CHARACTERS));
    }

    /** @return by how much the number of units changes; only of a kind and a number that can be taken */
    int change() {
        int given = Integer.parseInt(units);
        return Kind.valueOf(kind).uses() ? -given : given;
    }
}
