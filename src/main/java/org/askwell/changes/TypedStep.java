package org.askwell.changes;

import java.util.Map;

import org.askwell.web.FormErrors;

/**
 * What was typed for a step and could not be taken, so that nothing is lost.
 *
 * @param step null if nothing was typed
 * @param errors by the ids of fields on the page
 * @param conflict why the step cannot be taken, or null
 */
public record TypedStep(Step step, Map<String, String> values, FormErrors errors, String conflict) {

    static TypedStep nothing() {
        return new TypedStep(null, Map.of(), FormErrors.none(), null);
    }

    static TypedStep refused(Step step, Map<String, String> values, String reason) {
        return new TypedStep(step, values, FormErrors.none(), reason);
    }

    static TypedStep wrong(Step step, Map<String, String> values, FormErrors byFact) {
        var errors = FormErrors.none();
        byFact.byField().forEach((fact, reason) -> errors.add(StepForm.id(step, fact), reason));
        return new TypedStep(step, values, errors, null);
    }
}
