package org.askwell.tickets;

import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.web.Page;

/** The pages about who pays. */
@CheckedTemplate(basePath = "charges")
final class ChargeTemplates {

    private ChargeTemplates() {}

    static native TemplateInstance list(Page<TicketRow> tickets, Charge charge, Map<Charge, Long> counts, String base);

    static native TemplateInstance desk(ChargePage page, ChargeForm form);

    static native TemplateInstance quote(ChargePage page, ChargeForm form);
}
