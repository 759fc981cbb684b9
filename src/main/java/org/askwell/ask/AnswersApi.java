package org.askwell.ask;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Candidate;
import org.askwell.knowledge.search.Decision;
import org.askwell.knowledge.search.Question;
import org.askwell.knowledge.search.Retrieval;
import org.askwell.knowledge.search.Retriever;
import org.askwell.knowledge.search.Signal;

/** Answers as JSON, without keeping the question. */
@Path("/api/v1/answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class AnswersApi {

    private static final int DEFAULT_LIMIT = 5;

    @Inject
    CurrentUser user;

    @Inject
    Retriever retriever;

    /** A question. Everything but the words is optional; without any words nothing is found. */
    record Request(
            @Size(max = 20_000) String title,
            @Size(max = 20_000) String description,
            @Size(max = 100) String product,
            @Size(max = 100) String version,
            @Size(max = 100) String errorCode,
            @Pattern(regexp = "en|zh-CN") String language,
            @Min(1) @Max(50) Integer limit,
            boolean explain) {

        Question question(Language otherwise) {
            return Question.of(
                    title,
                    description,
                    errorCode,
                    product,
                    Language.ofTag(language).orElse(otherwise));
        }
    }

    /**
     * One entry; confidence is the probability that it answers the question, score only orders the entries.
     *
     * @param evidence what the two are made of, for staff who ask for an explanation
     */
    record Entry(
            String key,
            String title,
            String excerpt,
            String language,
            double confidence,
            double score,
            @JsonInclude(JsonInclude.Include.NON_NULL) Map<Signal, Double> evidence) {

        static Entry of(Candidate candidate, Question question, boolean explain) {
            return new Entry(
                    candidate.key(),
                    candidate.article().title,
                    candidate.excerpt(question),
                    candidate.article().language.tag(),
                    candidate.confidence(),
                    candidate.score(),
                    explain ? candidate.evidence().signals() : null);
        }
    }

    /** What can honestly be said, and the entries in order whatever that is. */
    record Answers(Decision decision, boolean degraded, List<Entry> answers) {

        static Answers of(Retrieval found, Question question, boolean explain) {
            return new Answers(
                    found.decision(),
                    found.degraded(),
                    found.candidates().stream()
                            .map(candidate -> Entry.of(candidate, question, explain))
                            .toList());
        }
    }

    @POST
    @Transactional
    public Answers answers(@NotNull @Valid Request request) {
        Question question = request.question(user.viewer().language());
        int limit = request.limit() == null ? DEFAULT_LIMIT : request.limit();
        boolean explain = request.explain() && user.viewer().staff();
        return Answers.of(retriever.retrieve(question, user.viewer(), limit), question, explain);
    }
}
