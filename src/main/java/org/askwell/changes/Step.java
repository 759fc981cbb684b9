package org.askwell.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.qute.TemplateEnum;

/** What can be done with a change and what has to be written down then; {@link Flow} says when and by whom. */
@TemplateEnum
public enum Step {
    REQUEST(List.of(Fact.TITLE, Fact.DESCRIPTION, Fact.WORKING_HOURS), List.of(Fact.PRODUCT, Fact.TICKET)),
    CONFIRMATION(List.of(), List.of(Fact.NOTE)),
    ASSESSMENT(List.of(Fact.BUSINESS, Fact.DIFFICULTY, Fact.IMPACT, Fact.RISK, Fact.COST), List.of()),
    ACCEPTANCE(List.of(), List.of(Fact.NOTE)),
    /** In full; {@link Facts} lets a plan of less than three days be short, but never leaves it out (R15). */
    PLAN(
            List.of(Fact.DAYS, Fact.SCOPE, Fact.STARTS_ON, Fact.ENDS_ON, Fact.OWNER, Fact.CRITERIA),
            List.of(Fact.CUSTOMER_PART, Fact.TEST_ARRANGEMENTS, Fact.RELEASE_ARRANGEMENTS, Fact.COST)),
    DESIGN(List.of(Fact.DESIGN), List.of()),
    WORK(List.of(Fact.WORK, Fact.DOCUMENTS), List.of()),
    TEST(List.of(Fact.TEST), List.of()),
    CRITERION(List.of(Fact.CRITERION), List.of(Fact.NOTE)),
    ANNOUNCEMENT(
            List.of(
                    Fact.WINDOW_FROM,
                    Fact.WINDOW_TO,
                    Fact.ROLLBACK_MINUTES,
                    Fact.NOTICE,
                    Fact.PUBLIC_IMPACT,
                    Fact.ADMINISTRATOR),
            List.of()),
    PREPARATION(List.of(Fact.DATA_BACKUP, Fact.FILE_BACKUP, Fact.ADMINISTRATOR_PRESENT), List.of()),
    RUN(List.of(Fact.RESULT), List.of()),
    SIGNATURE(List.of(Fact.SIGNED_NAME, Fact.LOGGED_IN_AT, Fact.SIGNED_SHA256), List.of()),
    REFUSAL(List.of(Fact.REASON), List.of()),
    WITHDRAWAL(List.of(Fact.REASON), List.of()),
    RETURN(List.of(Fact.BACK_TO, Fact.REASON), List.of()),
    /** The customer's manager sends it back to work. */
    REJECTION(List.of(Fact.REASON), List.of());

    private final List<Fact> needed;
    private final List<Fact> optional;

    Step(List<Fact> needed, List<Fact> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    public List<Fact> needed() {
        return needed;
    }

    /** @return the needed facts and those that may be left out, in the order of forms */
    public List<Fact> facts() {
        return Arrays.stream(Fact.values())
                .filter(fact -> needed.contains(fact) || optional.contains(fact))
                .toList();
    }

    /** @return its name in addresses and JSON */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return whether it stops a change or sends it back, instead of bringing it on */
    public boolean backwards() {
        return this == REFUSAL || this == WITHDRAWAL || this == RETURN || this == REJECTION;
    }

    /** @return the step of that key, if it is one that a form is for: a request and a signature have their own */
    static Optional<Step> fromForm(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key().equals(key) && step != REQUEST && step != SIGNATURE)
                .findFirst();
    }
}
