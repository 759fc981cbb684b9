package org.askwell.feedback.plan;

import io.quarkus.qute.TemplateExtension;

/** What there is to choose on the pages of plans: {@code {plans:kinds}}. */
@TemplateExtension(namespace = "plans")
final class PlanWords {

    private PlanWords() {}

    static ServiceKind[] kinds() {
        return ServiceKind.values();
    }

    static Interval[] intervals() {
        return Interval.values();
    }
}
