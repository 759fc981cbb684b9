package org.askwell.changes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Page;

/** The pages of changes. */
@CheckedTemplate(basePath = "changes")
final class ChangeTemplates {

    private ChangeTemplates() {}

    /** @param asks whether the viewer can ask for a change */
    static native TemplateInstance list(
            Page<ChangeRow> changes,
            ChangeListing asked,
            Map<ChangeListing.Progress, Long> counts,
            List<Product> products,
            boolean asks);

    static native TemplateInstance form(NewChange wanted, FormErrors errors, List<Product> products, DayOfWeek[] days);

    static native TemplateInstance change(ChangePage page, TypedStep typed);

    /** @param sha256 of the canonical text of all records */
    static native TemplateInstance record(ChangePage page, Verification.Verdict verdict, String sha256);

    /** @param sha256 of what is signed */
    static native TemplateInstance sign(ChangePage page, String sha256, String signer, String typed, FormErrors errors);
}
