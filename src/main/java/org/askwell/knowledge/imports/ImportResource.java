package org.askwell.knowledge.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bulk import by uploading a file. */
@Path("/admin/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
public class ImportResource {

    private static final int ERRORS = 50;

    @Inject
    CurrentUser user;

    @Inject
    Imports imports;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "imports")
    static class Templates {
        static native TemplateInstance list(List<ImportJob> jobs, FormErrors errors);

        static native TemplateInstance job(ImportJob job, Page<ImportError> refused);
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return Templates.list(ImportJob.newest(), FormErrors.none());
    }

    @GET
    @Path("/{id}")
    @Transactional
    public TemplateInstance job(long id, @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        ImportJob job = ImportJob.<ImportJob>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Templates.job(job, ImportError.of(job, page, ERRORS));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response start(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.fileName().isBlank() || file.size() == 0) {
            return Response.status(400)
                    .entity(Templates.list(
                            ImportJob.newest(),
                            FormErrors.none()
                                    .add("file", words.of(ImportMessages.class).fileMissing())))
                    .build();
        }
        java.nio.file.Path rows = Files.createTempFile("askwell-import", ".ndjson");
        Files.move(file.uploadedFile(), rows, StandardCopyOption.REPLACE_EXISTING);
        String name = file.fileName().substring(0, Math.min(120, file.fileName().length()));
        ImportJob job = imports.start(rows, name.replaceAll("\\p{Cntrl}", ""), user.account().name);
        return Response.seeOther(URI.create("/admin/imports/" + job.id)).build();
    }
}
