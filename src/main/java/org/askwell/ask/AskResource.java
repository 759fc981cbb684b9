package org.askwell.ask;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.customers.Product;
import org.askwell.files.FilesConfig;
import org.askwell.files.Uploads;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Question;
import org.askwell.knowledge.search.Retrieval;
import org.askwell.knowledge.search.Retriever;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.knowledge.search.Thresholds;
import org.askwell.tickets.Severity;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The problem form: answers appear while it is filled in and when it is sent (R4). */
@Path("/ask")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class AskResource {

    private static final int LIVE = 4;
    private static final int MAX_FILES = 10;

    @Inject
    CurrentUser user;

    @Inject
    Retriever retriever;

    @Inject
    Inquiries inquiries;

    @Inject
    Uploads uploads;

    @Inject
    FilesConfig files;

    @Inject
    Messages words;

    @CheckedTemplate(basePath = "ask")
    static class Templates {
        static native TemplateInstance form(
                AskForm form,
                FormErrors errors,
                List<Product> products,
                Severity[] severities,
                long maxBytes,
                String tooBig);

        static native TemplateInstance answers(AskForm form, List<Answer> answers, boolean degraded);
    }

    @GET
    @Transactional
    public TemplateInstance form(@RestQuery String title, @RestQuery String product, @RestQuery String description) {
        var form = new AskForm();
        form.title =
                Question.of(title, null, null, null, user.viewer().language()).title();
        form.product = product;
        form.description = description;
        return page(form, FormErrors.none());
    }

    /** The fragment for what has been typed so far; nothing is kept. */
    @POST
    @Path("/answers")
    @Transactional
    public TemplateInstance answers(@BeanParam AskForm form) {
        Question question = form.question(user.viewer().language());
        Retrieval found = retriever.retrieve(question, user.viewer(), LIVE);
        Thresholds thresholds = ThresholdSetting.inForce();
        List<Answer> answers = found.decision() == Decision.NONE
                ? List.of()
                : found.candidates().stream()
                        .map(candidate -> Answer.of(candidate, question, thresholds, user.viewer()))
                        .toList();
        form.shorten();
        return Templates.answers(form, answers, found.degraded());
    }

    /** An answer of the live panel was the right one. */
    @POST
    @Path("/solved")
    public Response solved(@BeanParam AskForm form, @RestForm String article) {
        Inquiry inquiry = inquiries.solvedWhileAsking(
                form.by(user.account(), user.viewer().language(), List.of()),
                AskForm.clean(article == null ? "" : article));
        return to(inquiry);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response ask(@BeanParam AskForm form, @RestForm("files") List<FileUpload> attached) throws IOException {
        FormErrors errors = form.check(words.of(AskMessages.class));
        List<FileUpload> given = attached == null
                ? List.of()
                : attached.stream().filter(file -> !file.fileName().isBlank()).toList();
        if (given.size() > MAX_FILES
                || given.stream().anyMatch(file -> file.size() > files.maxSize().asLongValue())) {
            errors.add("files", tooBig());
        }
        if (errors.any()) {
            return Response.status(400).entity(page(form, errors)).build();
        }
        var kept = new ArrayList<UUID>();
        for (FileUpload file : given) {
            try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                kept.add(uploads.take(content, file.fileName(), user.viewer().accountId()).id);
            }
        }
        return to(inquiries.askOrEscalate(form.by(user.account(), user.viewer().language(), kept), user.viewer()));
    }

    private TemplateInstance page(AskForm form, FormErrors errors) {
        return Templates.form(
                form,
                errors,
                Product.inOrder(),
                Severity.values(),
                files.maxSize().asLongValue(),
                tooBig());
    }

    private String tooBig() {
        return words.of(AskMessages.class).fileTooBig(files.maxSize().asLongValue() / (1024 * 1024));
    }

    private static Response to(Inquiry inquiry) {
        return Response.seeOther(URI.create("/inquiries/" + inquiry.id)).build();
    }
}
