package org.askwell.ask;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.askwell.knowledge.Article;
import org.askwell.knowledge.search.ThresholdSetting;
import org.askwell.knowledge.search.Thresholds;
import org.jboss.resteasy.reactive.RestForm;

/** What was answered to a question, and the two ways on: solved, or to support (R4, R5). */
@Path("/inquiries/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class InquiryResource {

    @Inject
    CurrentUser user;

    @Inject
    Inquiries inquiries;

    @CheckedTemplate(basePath = "ask")
    static class Templates {
        static native TemplateInstance inquiry(Inquiry inquiry, List<Answer> answers, String product, String change);
    }

    @GET
    @Transactional
    public TemplateInstance inquiry(long id) {
        Inquiry inquiry = Inquiry.visibleTo(user.viewer(), id).orElseThrow(NotFoundException::new);
        Thresholds thresholds = ThresholdSetting.inForce();
        List<Answer> answers = inquiry.shown.stream()
                .flatMap(entry -> readable(entry).stream().map(article -> Answer.of(article, entry, thresholds)))
                .toList();
        String product = inquiry.productCode == null
                ? null
                : Product.withCode(inquiry.productCode)
                        .map(found -> found.name(user.viewer().language()))
                        .orElse(inquiry.productCode);
        String change = "/ask?title=" + URLEncoder.encode(inquiry.title, StandardCharsets.UTF_8);
        return Templates.inquiry(inquiry, answers, product, change);
    }

    private Optional<Article> readable(ShownEntry entry) {
        return Article.visibleInAnyLanguage(
                user.viewer(), entry.articleKey, user.viewer().language());
    }

    @POST
    @Path("/solution")
    public Response solution(long id, @RestForm String article) {
        inquiries.solve(id, article == null ? "" : article, user.viewer());
        return Response.seeOther(URI.create("/inquiries/" + id)).build();
    }

    @POST
    @Path("/escalation")
    public Response escalation(long id) {
        inquiries.escalate(id, user.viewer());
        return Response.seeOther(URI.create("/inquiries/" + id)).build();
    }

    /** Leads to the whole article and notes that it was read. */
    @GET
    @Path("/articles/{key}")
    public Response open(long id, String key) {
        inquiries.open(id, key, user.viewer());
        return Response.seeOther(URI.create("/articles/" + key)).build();
    }
}
