package org.askwell.changes;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.files.Uploads;
import org.askwell.tickets.TicketMessages;
import org.askwell.tickets.TicketsConfig;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What is done with a change, from its page. */
@Path("/changes/{number}/steps/{step}")
@Authenticated
class StepResource {

    @Inject
    CurrentUser user;

    @Inject
    ChangeDesk desk;

    @Inject
    ChangePages pages;

    @Inject
    Uploads uploads;

    @Inject
    TicketsConfig config;

    @Inject
    Messages messages;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Authenticated
    public Response take(@RestPath String number, @RestPath String step, MultipartFormDataInput input) {
        Step wanted = Step.fromForm(step).orElseThrow(NotFoundException::new);
        Viewer viewer = user.viewer();
        ChangeRequest.visibleTo(viewer, number).orElseThrow(NotFoundException::new);
        var form = ChangeForm.of(input);
        Map<String, String> facts = form.facts(wanted);
        var errors = FormErrors.none();
        List<UUID> files =
                form.files(uploads, viewer.accountId(), config.maxFiles(), errors, messages.of(TicketMessages.class));
        if (errors.any()) {
            return page(400, number, TypedStep.wrong(wanted, facts, errors));
        }
        try {
            desk.take(viewer, number, wanted, new Entry(facts, files, form.version()));
            return Response.seeOther(URI.create("/changes/" + number)).build();
        } catch (EntryException e) {
            return page(400, number, TypedStep.wrong(wanted, facts, e.errors()));
        } catch (ChangeStateException e) {
            String reason = messages.of(ChangeCheckMessages.class).refused(e.refusal());
            return page(e.refusal().status(), number, TypedStep.refused(wanted, facts, reason));
        } catch (OptimisticLockException e) {
            String reason = messages.of(ChangeCheckMessages.class).changedMeanwhile();
            return page(409, number, TypedStep.refused(wanted, facts, reason));
        }
    }

    private Response page(int status, String number, TypedStep typed) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(ChangeTemplates.change(pages.of(user.viewer(), number, typed), typed)
                        .render())
                .build();
    }
}
