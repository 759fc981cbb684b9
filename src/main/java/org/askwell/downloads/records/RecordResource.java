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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestQuery;

/** Where it is looked up who was given which file and who was not. */
@Path("/desk/downloads")
@RolesAllowed({Role.RELEASE_MANAGER, Role.ADMIN, Role.AUDITOR})
public class RecordResource {

    @Inject
    DownloadRecords records;

    @Inject
    RecordExport export;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "records")
    static class Templates {
        static native TemplateInstance list(
                Page<DownloadRecord> records,
                RecordFilter filter,
                List<RecordFilter.Outcome> outcomes,
                FormErrors errors,
                String csv,
                String base);
    }

    @GET
    public Response list(
            @BeanParam @Valid RecordFilter filter,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        FormErrors errors = filter.check(texts.of(RecordMessages.class));
        int size = Integer.parseInt(Page.DEFAULT_SIZE);
        Page<DownloadRecord> found =
                errors.any() ? new Page<>(List.of(), page, size, 0) : records.page(filter, page, size);
        return Response.status(errors.any() ? 400 : 200)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(Templates.list(
                        found,
                        filter,
                        List.of(RecordFilter.Outcome.values()),
                        errors,
                        filter.address("/desk/downloads/csv"),
                        filter.address("/desk/downloads")))
                .build();
    }

    @GET
    @Path("csv")
    public Response csv(@BeanParam @Valid RecordFilter filter) {
        boolean wrong = filter.check(texts.of(RecordMessages.class)).any();
        return wrong ? list(filter, 1) : export.answer(filter);
    }
}
