package org.askwell.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.askwell.web.FormErrors;

/**
 * The form of a step on the page of a change.
 *
 * @param open whether it is unfolded: the way on, and what was typed last
 */
public record StepForm(Step step, List<Field> fields, boolean open) {

    /**
     * One field.
     *
     * @param id on the page, where other forms may have the same fact
     * @param error what is wrong with it, or null
     */
    public record Field(Fact fact, String id, String value, String error, boolean optional) {

        public boolean area() {
            return fact.kind() == Fact.Kind.TEXT;
        }

        public boolean check() {
            return fact.kind() == Fact.Kind.CHECK;
        }

        public boolean person() {
            return fact.kind() == Fact.Kind.PERSON;
        }

        public boolean state() {
            return fact.kind() == Fact.Kind.STATE;
        }

        /** @return the type of the input */
        public String type() {
            return switch (fact.kind()) {
                case DAY -> "date";
                case TIME -> "datetime-local";
                default -> "text";
            };
        }
    }

    /** @param known values by the keys of facts: what was typed, else what was entered last */
    static StepForm of(Step step, Map<String, String> known, FormErrors errors, boolean open) {
        return new StepForm(
                step,
                step.facts().stream()
                        .map(fact -> field(step, fact, known, errors))
                        .toList(),
                open);
    }

    private static Field field(Step step, Fact fact, Map<String, String> known, FormErrors errors) {
        String id = id(step, fact.key());
        return new Field(
                fact,
                id,
                Optional.ofNullable(known.get(fact.key())).orElse(""),
                errors.of(id),
                !step.needed().contains(fact));
    }

    /** @return what the field of a fact is called on the page */
    static String id(Step step, String fact) {
        return step.key() + "-" + fact;
    }
}
