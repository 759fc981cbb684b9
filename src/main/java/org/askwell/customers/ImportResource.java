package org.askwell.customers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.customers.ImportReport.Problem;
import org.askwell.customers.tables.Sheet;
import org.askwell.customers.tables.SheetReader;
import org.askwell.customers.tables.UnreadableSheetException;
import org.askwell.files.FileDelivery;
import org.askwell.files.FileStore;
import org.askwell.files.StoredFile;
import org.askwell.files.Uploads;
import org.askwell.web.Csv;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Tables of customers: taken in after a look at what they would change, and given out in the same form (R24). */
@Path("/desk/customer-tables")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
public class ImportResource {

    private static final List<String> FORMATS = List.of("xlsx", "csv");

    @Inject
    CurrentUser user;

    @Inject
    Uploads uploads;

    @Inject
    FileStore store;

    @Inject
    CustomerImport imports;

    @Inject
    CustomerExport export;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "customers")
    static class Templates {
        static native TemplateInstance tables(
                ImportKind[] kinds, ImportKind chosen, List<String> formats, FormErrors errors);

        static native TemplateInstance preview(
                UUID file, String name, ImportKind kind, ImportReport report, Page<Problem> problems, String base);
    }

    @GET
    public TemplateInstance tables() {
        return Templates.tables(ImportKind.values(), ImportKind.ORGANISATIONS, FORMATS, FormErrors.none());
    }

    /** @param format {@code xlsx}, or anything else for comma-separated values */
    @GET
    @Path("export/{kind}")
    @Produces(MediaType.WILDCARD)
    public Response table(@RestPath ImportKind kind, @RestQuery @DefaultValue("csv") String format) {
        boolean workbook = "xlsx".equals(format);
        String name = kind.name().toLowerCase(Locale.ROOT) + (workbook ? ".xlsx" : ".csv");
        CustomerExport.Table table = export.of(kind);
        return FileDelivery.made(
                workbook ? table.workbook() : table.csv(), workbook ? FileDelivery.XLSX : Csv.MEDIA_TYPE, name);
    }

    /** Keeps the file for its sender and shows what it would change. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm @DefaultValue("ORGANISATIONS") ImportKind kind, @RestForm("table") FileUpload upload)
            throws IOException {
        if (upload == null || upload.size() == 0) {
            return unreadable(kind, UnreadableSheetException.Reason.EMPTY);
        }
        try {
            SheetReader.read(upload.uploadedFile());
        } catch (UnreadableSheetException e) {
            return unreadable(kind, e.reason());
        }
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            StoredFile file =
                    uploads.take(content, upload.fileName(), user.viewer().accountId());
            return Response.seeOther(preview(file.id, kind)).build();
        }
    }

    /** @param page of what is wrong */
    @GET
    @Path("{file}")
    @Transactional
    public TemplateInstance preview(
            @RestPath UUID file,
            @RestQuery @DefaultValue("ORGANISATIONS") ImportKind kind,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page)
            throws IOException {
        StoredFile stored = own(file);
        return page(stored, kind, imports.preview(kind, sheet(stored)), page);
    }

    /** Writes everything; if something is wrong by now, nothing, and shows what. */
    @POST
    @Path("{file}/confirmation")
    public Response confirm(@RestPath UUID file, @RestForm @DefaultValue("ORGANISATIONS") ImportKind kind)
            throws IOException {
        StoredFile stored = own(file);
        ImportReport report = imports.write(kind, sheet(stored));
        return report.problems().isEmpty()
                ? Response.seeOther(preview(file, kind)).build()
                : CustomerResource.html(409, page(stored, kind, report, 1));
    }

    private StoredFile own(UUID file) {
        return StoredFile.uploadedBy(user.viewer().accountId(), file).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if the file is no table: then it is one that was sent somewhere else */
    private Sheet sheet(StoredFile file) throws IOException {
        java.nio.file.Path copy = Files.createTempFile("table", "");
        try (InputStream content = store.read(file.id, 0, file.size)) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return SheetReader.read(copy);
        } catch (UnreadableSheetException e) {
            throw new NotFoundException(e);
        } finally {
            Files.delete(copy);
        }
    }

    private Response unreadable(ImportKind kind, UnreadableSheetException.Reason reason) {
        FormErrors errors =
                FormErrors.none().add("table", texts.of(TableMessages.class).unreadable(reason, Sheet.LINES));
        return CustomerResource.html(400, Templates.tables(ImportKind.values(), kind, FORMATS, errors));
    }

    private static URI preview(UUID file, ImportKind kind) {
        return UriBuilder.fromPath("/desk/customer-tables/{file}")
                .queryParam("kind", kind)
                .build(file);
    }

    private static TemplateInstance page(StoredFile file, ImportKind kind, ImportReport report, int number) {
        int size = Integer.parseInt(Page.DEFAULT_SIZE);
        List<Problem> shown = report.problems().stream()
                .skip((long) (number - 1) * size)
                .limit(size)
                .toList();
        return Templates.preview(
                file.id,
                file.name,
                kind,
                report,
                new Page<>(shown, number, size, report.problems().size()),
                preview(file.id, kind) + "&");
    }
}
