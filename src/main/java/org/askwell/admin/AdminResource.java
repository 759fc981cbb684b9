package org.askwell.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.Role;
import org.askwell.customers.Organisation;
import org.askwell.notifications.mail.OutboxMail;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** What an administrator and an auditor see first, who has an account, and what was done. */
@Path("/admin")
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class AdminResource {

    private static final int WORDS = 100;

    @Inject
    PartsCheck parts;

    /** What there is of each, for the overview. */
    public record Counts(long accounts, long organisations, long waitingMails, long failedMails, long sentMails) {

        static Counts now() {
            return new Counts(
                    Account.count(),
                    Organisation.count(),
                    OutboxMail.in(OutboxMail.State.PENDING),
                    OutboxMail.in(OutboxMail.State.FAILED),
                    OutboxMail.in(OutboxMail.State.SENT));
        }
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance overview(List<PartState> parts, Counts counts);

        static native TemplateInstance accounts(Page<AccountRow> accounts, String q, String pagerBase);

        static native TemplateInstance audit(Page<AuditEntry> entries);
    }

    @GET
    public TemplateInstance overview() {
        return Templates.overview(parts.states(), Counts.now());
    }

    @GET
    @Path("accounts")
    public TemplateInstance accounts(
            @RestQuery @DefaultValue("") @Size(max = WORDS) String q,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.accounts(
                AccountRow.page(q, page), q, "/admin/accounts?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&");
    }

    @GET
    @Path("audit")
    public TemplateInstance audit(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.audit(AuditEntry.page(page));
    }
}
