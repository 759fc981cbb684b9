package org.askwell.tickets.intake;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Requests by telephone, by fax and in person, written down over REST, for example by a telephone system (R22). */
@Path("/api/v1/calls")
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class CallApi {

    @Inject
    CurrentUser user;

    @Inject
    CallerSearch search;

    @Inject
    IntakeDesk desk;

    @Inject
    DeskRefusal refusal;

    @Inject
    Messages messages;

    /**
     * @param caller the key of somebody known, as {@link Caller} has it; else the facts of somebody new are needed
     * @param organisation the code of where somebody new calls from
     * @param channel {@code PHONE}, {@code FAX} or {@code WALK_IN}
     * @param product a code, or null
     * @param severity {@code A} to {@code D}
     * @param take whether whoever writes it down works on it
     */
    record Call(
            @Size(max = 60) String caller,
            @Size(max = 60) String organisation,
            String name,
            String position,
            String phone,
            String email,
            String channel,
            String title,
            String description,
            String product,
            String version,
            String severity,
            boolean take) {

        IntakeForm form() {
            var form = new IntakeForm();
            form.caller = caller;
            form.organisation = organisation;
            form.name = name;
            form.position = position;
            form.phone = phone;
            form.email = email;
            form.channel = channel;
            form.title = title;
            form.description = description;
            form.product = product;
            form.version = version;
            form.severity = severity;
            form.take = take;
            return form.filled();
        }
    }

    /** The ticket that it has become. */
    record Opened(String number) {}

    /** @return a page of the callers in whose name, telephone, organisation or mail address all the words are */
    @GET
    @Path("callers")
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Page<Caller> callers(
            @RestQuery @DefaultValue("") @Size(max = 200) String q,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return search.find(q, page);
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    @Transactional
    public Response open(@Valid @NotNull Call call) {
        IntakeForm form = call.form();
        desk.page(user.viewer(), form.caller, form.organisation);
        FormErrors errors = form.check(messages.of(IntakeMessages.class));
        return refusal.or(errors, () -> {
            String number = desk.open(user.viewer(), form, desk.requester(user.viewer(), form), List.of());
            return Response.created(URI.create("/api/v1/tickets/" + number))
                    .entity(new Opened(number))
                    .build();
        });
    }
}
