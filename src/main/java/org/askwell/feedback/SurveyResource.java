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

    @Inject
    SurveyDesk desk;

    @Inject
    Messages texts;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance survey(Asked asked, StarsForm form, FormErrors errors);
    }

    @GET
    @PermitAll
    public TemplateInstance survey(String token) {
        return Templates.survey(desk.asked(token), StarsForm.blank(), FormErrors.none());
    }

    @POST
    @PermitAll
    public Response answer(
            String token, @RestForm @DefaultValue("0") int rating, @RestForm @DefaultValue("") String comment) {
        Asked asked = desk.asked(token);
        var form = new StarsForm(rating, comment);
        FormErrors errors = form.errors(texts.of(FeedbackMessages.class));
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(Templates.survey(asked, form, errors))
                    .build();
        }
        desk.answer(token, rating, form.said());
        return Response.seeOther(URI.create("/surveys/" + token)).build();
    }
}
