package org.askwell.downloads.records;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;

/** Who was given which file and who was not, for programs. */
@Path("/api/v1/download-records")
@RolesAllowed({Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR})
public class RecordApi {

    @Inject
    DownloadRecords records;

    @Inject
    RecordExport export;

    @Inject
    Messages texts;

    @GET
    public Response list(
            @BeanParam @Valid RecordFilter filter,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        FormErrors errors = filter.check(words());
        return errors.any()
                ? invalid(errors)
                : Response.ok(records.page(filter, page, size)).build();
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam @Valid RecordFilter filter) {
        FormErrors errors = filter.check(words());
        return errors.any() ? invalid(errors) : export.answer(filter);
    }

    private Response invalid(FormErrors errors) {
        List<Problem.Violation> fields = errors.byField().entrySet().stream()
                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                .toList();
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", words().invalid(), 400, words().noDay(), fields))
                .build();
    }

    private RecordMessages words() {
        return texts.of(RecordMessages.class);
    }
}
