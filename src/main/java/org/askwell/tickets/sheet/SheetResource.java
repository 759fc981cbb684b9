package org.askwell.tickets.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.files.FileDelivery;
import org.askwell.tickets.Ticket;
import org.askwell.web.Csv;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The tracking sheet of a ticket, to read, to print and to take along (R23). */
@Path("/tickets/{number}/sheet")
@Authenticated
class SheetResource {

    @RestPath
    String number;

    /** Whether internal notes are wanted; refused to whom may not read them. */
    @RestQuery
    boolean notes;

    @Inject
    CurrentUser user;

    @Inject
    Sheets sheets;

    @Inject
    SheetPdf pdf;

    @Inject
    SheetCsv csv;

    @CheckedTemplate(basePath = "sheet")
    static class Templates {
        static native TemplateInstance page(Sheet sheet, boolean readsNotes, String commands);

        static native TemplateInstance pdf(Sheet sheet, Language language, String maker);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Authenticated
    public TemplateInstance page() {
        var viewer = user.viewer();
        Sheet sheet = sheets.of(viewer, number, notes, viewer.language());
        return Templates.page(sheet, Ticket.readsNotes(viewer), commands());
    }

    /** @param language its tag; the reader's if left out */
    @GET
    @Path("pdf")
    @Authenticated
    public Response pdf(@RestQuery String language) {
        Language written = language == null
                ? user.viewer().language()
                : Language.ofTag(language).orElseThrow(BadRequestException::new);
        Sheet sheet = sheets.of(user.viewer(), number, notes, written);
        String html = Templates.pdf(sheet, written, user.name())
                .setLocale(written.locale())
                .render();
        return file(pdf.of(html), "application/pdf", written == Language.ZH ? "-zh.pdf" : "-en.pdf");
    }

    @GET
    @Path("csv")
    @Authenticated
    public Response csv() {
        Sheet sheet = sheets.of(user.viewer(), number, notes, user.viewer().language());
        return file(csv.of(sheet), Csv.MEDIA_TYPE, ".csv");
    }

    @GET
    @Path("records")
    @Authenticated
    public Response records() {
        byte[] lines = sheets.records(user.viewer(), number, notes).getBytes(StandardCharsets.UTF_8);
        return file(lines, "text/plain;charset=UTF-8", "-records.txt");
    }

    /** The program that checks the records, the same for every ticket. */
    @GET
    @Path("VerifySheet.java")
    @Authenticated
    public Response verifier() {
        try (InputStream source =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("verify/VerifySheet.java")) {
            return Response.ok(source.readAllBytes(), "text/plain;charset=UTF-8")
                    .header("Content-Disposition", FileDelivery.disposition("VerifySheet.java"))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String commands() {
        return "java VerifySheet.java " + number + "-records.txt";
    }

    private Response file(byte[] content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", FileDelivery.disposition(number + ending))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
