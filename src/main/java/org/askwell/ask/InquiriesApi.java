package org.askwell.ask;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.customers.Product;
import org.askwell.knowledge.search.Decision;
import org.askwell.tickets.Severity;

/** Questions that are kept, with how they end; each is seen by whoever asked it only. */
@Path("/api/v1/inquiries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class InquiriesApi {

    @Inject
    CurrentUser user;

    @Inject
    Inquiries inquiries;

    /** A question to keep. */
    record Request(
            @NotBlank
                    @Size(max = AskForm.TITLE_LIMIT)
                    @Pattern(regexp = "(?s).*[\\p{L}\\p{Nd}].*", message = "must hold a letter or a digit")
                    String title,
            @Size(max = AskForm.DESCRIPTION_LIMIT) String description,
            @Size(max = 60) String product,
            @Size(max = 60) String version,
            @Size(max = 60) String errorCode,
            Severity severity,
            @Pattern(regexp = "en|zh-CN") String language) {}

    /** The entry that solved it. */
    record Solution(@NotBlank @Size(max = 100) String article) {}

    /** How the question stands. */
    record State(long id, Outcome outcome, Decision decision, String ticket) {

        static State of(Inquiry inquiry) {
            return new State(inquiry.id, inquiry.outcome, inquiry.decision, inquiry.ticketNumber);
        }
    }

    /** A kept question with the entries for it. */
    record Created(long id, Decision decision, boolean degraded, List<AnswersApi.Entry> answers) {}

    @POST
    @Transactional
    public Response ask(@NotNull @Valid Request request) {
        String product = cleanOrNull(request.product());
        if (product != null && Product.withCode(product).isEmpty()) {
            throw new BadRequestException();
        }
        Inquiries.Asked asked = inquiries.ask(new NewInquiry(
                user.account(),
                AskForm.clean(request.title()),
                AskForm.clean(Objects.requireNonNullElse(request.description(), "")),
                product,
                cleanOrNull(request.version()),
                cleanOrNull(request.errorCode()),
                Objects.requireNonNullElse(request.severity(), Severity.C),
                Language.ofTag(request.language()).orElse(user.viewer().language()),
                List.of()));
        Inquiry inquiry = asked.inquiry();
        AnswersApi.Answers answers = AnswersApi.Answers.of(asked.found(), inquiry.question(), false);
        return Response.created(URI.create("/api/v1/inquiries/" + inquiry.id))
                .entity(new Created(inquiry.id, answers.decision(), answers.degraded(), answers.answers()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    public State inquiry(long id) {
        return State.of(Inquiry.visibleTo(user.viewer(), id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/solution")
    public State solution(long id, @NotNull @Valid Solution solution) {
        return State.of(inquiries.solve(id, solution.article(), user.viewer()));
    }

    @POST
    @Path("/{id}/escalation")
    @Consumes(MediaType.WILDCARD)
    public State escalation(long id) {
        return State.of(inquiries.escalate(id, user.viewer()));
    }

    private static String cleanOrNull(String value) {
        return value == null || value.isBlank() ? null : AskForm.clean(value);
    }
}
