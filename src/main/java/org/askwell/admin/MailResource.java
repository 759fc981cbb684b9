package org.askwell.admin;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.notifications.mail.MailServer;
import org.askwell.notifications.mail.OutboxMail;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The mails that the portal sent or would send, for the administrator to read and send again. */
@Path("/admin/mails")
@RolesAllowed(Role.ADMIN)
public class MailResource {

    @Inject
    MailServer server;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance mails(
                Page<OutboxMail> mails,
                OutboxMail.State state,
                List<OutboxMail.State> states,
                String pagerBase,
                boolean server);

        static native TemplateInstance mail(OutboxMail mail, boolean server);
    }

    @GET
    public TemplateInstance list(
            @RestQuery OutboxMail.State state, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.mails(
                OutboxMail.page(state, page),
                state,
                List.of(OutboxMail.State.values()),
                state == null ? "/admin/mails?" : "/admin/mails?state=" + state + "&",
                server.configured());
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        return Templates.mail(mail(id), server.configured());
    }

    @POST
    @Path("{id}/sending")
    @Transactional
    public Response sendAgain(@RestPath long id) {
        OutboxMail mail = mail(id);
        mail.sendAgain(clock.instant());
        trail.record(AuditAct.MAIL_SENT_AGAIN, mail.id + " / " + mail.recipient, mail.subject);
        return Response.seeOther(URI.create("/admin/mails/" + mail.id)).build();
    }

    private static OutboxMail mail(long id) {
        return OutboxMail.<OutboxMail>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
