package org.askwell.tickets;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.askwell.web.WebMessages;

/** Answers programs what pages say beside the fields of a form. */
@ApplicationScoped
public class DeskRefusal {

    @Inject
    Messages messages;

    /** @return the answer if nothing is wrong, or else 400 with the refused fields */
    public Response or(FormErrors errors, Supplier<Response> answer) {
        if (!errors.any()) {
            return answer.get();
        }
        WebMessages texts = messages.of(WebMessages.class);
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        texts.errorBadRequest(),
                        400,
                        texts.errorBadRequestDetail(),
                        errors.byField().entrySet().stream()
                                .map(entry -> new Problem.Violation(entry.getKey(), entry.getValue()))
                                .toList()))
                .build();
    }
}
