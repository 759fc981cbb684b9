package org.askwell.downloads.grants;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.askwell.accounts.Language;
import org.askwell.customers.ContractTerms;
import org.askwell.downloads.Decider;
import org.askwell.web.FormErrors;

/**
 * What is entered about the release of a patch, not yet checked.
 *
 * @param opensOn a date as ISO 8601 has it, or empty for at once
 * @param decider who has to agree when somebody without a contract asks for it
 * @param levels codes of service levels
 * @param stages dates as ISO 8601 has them, or empty ones, by the codes of groups
 * @param version the state of the plan that was edited, or null
 */
public record PlanFacts(
        String opensOn,
        boolean exportControlled,
        Decider decider,
        List<String> levels,
        Map<String, String> stages,
        Integer version) {

    static PlanFacts none() {
        return new PlanFacts("", false, Decider.RELEASE_MANAGER, List.of(), Map.of(), null);
    }

    static PlanFacts of(ReleasePlan plan) {
        var stages = new LinkedHashMap<String, String>();
        plan.inOrder().forEach(stage -> stages.put(stage.group.code, stage.startsOn.toString()));
        return new PlanFacts(
                plan.opensOn == null ? "" : plan.opensOn.toString(),
                plan.exportControlled,
                plan.decider,
                plan.levels,
                stages,
                plan.version);
    }

    /** @return what stands in the field of the group */
    public String stage(String group) {
        return stages.getOrDefault(group, "");
    }

    /** @return whether everybody gets the patch on the same days by both; each of them as it is kept */
    boolean sameDays(PlanFacts other) {
        return opensOn.equals(other.opensOn) && stages.equals(other.stages);
    }

    FormErrors errors(GrantMessages words, ContractTerms terms) {
        var errors = FormErrors.none();
        LocalDate opens = day(opensOn);
        if (given(opensOn) && opens == null) {
            errors.add("opensOn", words.errorDay());
        }
        Set<String> known =
                terms.levels(Language.EN).stream().map(ContractTerms.Term::code).collect(Collectors.toSet());
        if (!known.containsAll(levels)) {
            errors.add("levels", words.errorLevel());
        }
        stages.forEach((group, day) -> stage(errors, group, day, opens, words));
        return errors;
    }

    private void stage(FormErrors errors, String group, String text, LocalDate opens, GrantMessages words) {
        String field = "stage-" + group;
        if (CustomerGroup.withCode(group).isEmpty()) {
            errors.add(field, words.errorNoGroup(group));
        } else if (given(text) && day(text) == null) {
            errors.add(field, words.errorDay());
        } else if (given(text) && !given(opensOn)) {
            errors.add("opensOn", words.errorStageAlone());
        } else if (given(text) && opens != null && !day(text).isBefore(opens)) {
            errors.add(field, words.errorStageLate());
        }
    }

    /** Only after {@link #errors} found none. */
    void copyTo(ReleasePlan plan) {
        plan.opensOn = day(opensOn);
        plan.exportControlled = exportControlled;
        plan.decider = decider;
        plan.levels = levels.stream().distinct().sorted().toList();
        List.copyOf(plan.stages).stream()
                .filter(stage -> !given(stage(stage.group.code)))
                .forEach(stage -> plan.stage(stage.group, null));
        stages.forEach((group, day) -> plan.stage(CustomerGroup.withCode(group).orElseThrow(), day(day)));
    }

    /** @return the facts in one line, for the record of changes */
    String line() {
        String early = stages.entrySet().stream()
                .filter(stage -> given(stage.getValue()))
                .map(stage -> stage.getKey() + " " + stage.getValue())
                .collect(Collectors.joining(", "));
        return (given(opensOn) ? opensOn : "–") + " · " + early + " · " + String.join(", ", levels) + " · " + decider
                + (exportControlled ? " · export" : "");
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static LocalDate day(String text) {
        try {
            return given(text) ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
