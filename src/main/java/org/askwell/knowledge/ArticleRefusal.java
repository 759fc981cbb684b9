package org.askwell.knowledge;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.askwell.web.WebMessages;

/** Refuses a request of the REST API with the fields that are wrong, in the reader's language. */
@ApplicationScoped
public class ArticleRefusal {

    @Inject
    Messages words;

    /** @throws WebApplicationException 400 if there is a flaw */
    void any(Map<String, Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw of(flaws);
        }
    }

    void unless(boolean fine, String field, Flaw flaw) {
        if (!fine) {
            throw of(Map.of(field, flaw));
        }
    }

    /** @return the refusal, to be thrown */
    public WebApplicationException of(Map<String, Flaw> flaws) {
        List<Problem.Violation> violations = flaws.entrySet().stream()
                .map(flaw -> new Problem.Violation(
                        flaw.getKey(), words.of(KnowledgeMessages.class).flaw(flaw.getValue())))
                .toList();
        var problem = new Problem(
                "about:blank",
                words.of(WebMessages.class).errorBadRequest(),
                400,
                words.of(WebMessages.class).errorBadRequestDetail(),
                violations);
        return new WebApplicationException(
                Response.status(400).type(Problem.MEDIA_TYPE).entity(problem).build());
    }
}
