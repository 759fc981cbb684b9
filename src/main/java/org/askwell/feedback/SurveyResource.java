package org.askwell.feedback;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.feedback.SurveyDesk.Asked;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestForm;

/** Where the link of a survey leads. Looking at it changes nothing, as mail scanners look, too. */
@Path("/surveys/{token}")
public class SurveyResource {

    private static final int MOST_STARS = 5;
    private static final int COMMENT_CHARACTERS = 2_000;

    @Inject
    SurveyDesk desk;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance survey(Asked asked, int stars, String comment, FormErrors errors);
    }

    @GET
    @PermitAll
    public TemplateInstance survey(String token) {
        return Templates.survey(desk.asked(token), 0, "", FormErrors.none());
    }

    @POST
    @PermitAll
    public Response answer(
            String token, @RestForm @DefaultValue("0") int rating, @RestForm @DefaultValue("") String comment) {
        Asked asked = desk.asked(token);
        var words = texts.of(FeedbackMessages.class);
        var errors = FormErrors.none();
        if (rating < 1 || rating > MOST_STARS) {
            errors.add("rating", words.errorStars());
        }
        if (comment.codePointCount(0, comment.length()) > COMMENT_CHARACTERS) {
            errors.add("comment", words.errorTooLong(COMMENT_CHARACTERS));
        }
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(Templates.survey(asked, rating, comment, errors))
                    .build();
        }
        desk.answer(token, rating, comment.isBlank() ? null : comment.strip());
        return Response.seeOther(URI.create("/surveys/" + token)).build();
    }
}
