package org.askwell.tickets.mailin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.files.FileDelivery;
import org.askwell.files.FileStore;
import org.askwell.tickets.intake.Callers;
import org.askwell.tickets.mailin.IncomingMail.Fate;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The mails that came in, for support to decide about those that became nothing by themselves (R22). */
@Path("/desk/mails")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class MailResource {

    @Inject
    CurrentUser user;

    @Inject
    MailDesk desk;

    @Inject
    MailRecords records;

    @Inject
    Callers callers;

    @Inject
    FileStore store;

    @CheckedTemplate(basePath = "mailin")
    static class Templates {
        static native TemplateInstance list(Page<MailRow> mails, Fate fate, Map<Fate, Long> counts, String base);

        static native TemplateInstance mail(MailPage page, String base, boolean conflict);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance list(
            @RestQuery @DefaultValue("held") Fate fate,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return Templates.list(
                desk.list(fate, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                fate,
                desk.counts(),
                "/desk/mails?fate=" + fate.key() + "&");
    }

    /** @param page of the people found by the words */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance mail(
            @RestPath Long id,
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(id, words.strip(), page, false);
    }

    /** The mail as it came, to be saved and never run (T14). */
    @GET
    @Path("{id}/source")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response source(@RestPath Long id) throws IOException {
        IncomingMail mail = desk.mail(id);
        InputStream content = store.read(mail.fileId, 0, mail.size);
        return Response.ok(content)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Length", mail.size)
                .header("Content-Disposition", FileDelivery.disposition("mail-" + id + ".eml"))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** @param caller whose ticket it becomes, as {@link org.askwell.tickets.intake.Caller#key} has it */
    @POST
    @Path("{id}/ticket")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response open(@RestPath Long id, @RestForm @DefaultValue("") @Size(max = 60) String caller) {
        desk.mail(id);
        Account requester = callers.account(caller).orElseThrow(BadRequestException::new);
        try {
            return to("/desk/tickets/" + records.open(id, requester, user.account()));
        } catch (DecidedAlreadyException e) {
            return conflict(id);
        }
    }

    @POST
    @Path("{id}/dismissal")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public Response dismiss(@RestPath Long id) {
        try {
            records.dismiss(id, user.account());
            return to("/desk/mails");
        } catch (DecidedAlreadyException e) {
            return conflict(id);
        }
    }

    private Response conflict(Long id) {
        return Response.status(409)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page(id, "", 1, true))
                .build();
    }

    private TemplateInstance page(Long id, String words, int number, boolean conflict) {
        String base = UriBuilder.fromPath("/desk/mails/{id}")
                .queryParam("q", "{words}")
                .build(id, words)
                .toString();
        return Templates.mail(desk.page(id, words, number), base + "&", conflict);
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
