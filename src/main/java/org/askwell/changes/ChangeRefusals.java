package org.askwell.changes;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.askwell.web.WebMessages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells over REST why something cannot be done with a change; pages tell it on the page itself. */
class ChangeRefusals {

    @Inject
    Messages messages;

    @Inject
    ChangesConfig config;

    @ServerExceptionMapper
    Response refused(ChangeStateException e) {
        int status = e.refusal().status();
        Response.ResponseBuilder answer = problem(
                status, title(status), messages.of(ChangeCheckMessages.class).refused(e.refusal()), List.of());
        if (e.refusal() == Refusal.OLD_LOGIN) {
            // RFC 9470, 3: the client gets a token for a new login and comes again.
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_user_authentication\", max_age=\""
                            + config.signingLogin().toSeconds() + "\"");
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response wrong(EntryException e) {
        WebMessages words = messages.of(WebMessages.class);
        return problem(400, words.errorBadRequest(), words.errorBadRequestDetail(), violations(e.errors()))
                .build();
    }

    private String title(int status) {
        return switch (status) {
            case 401 -> messages.of(ChangeCheckMessages.class).logInAgain();
            case 403 -> messages.of(ChangeCheckMessages.class).notYourStep();
            default -> messages.of(ChangeCheckMessages.class).notNow();
        };
    }

    private static Response.ResponseBuilder problem(
            int status, String title, String detail, List<Problem.Violation> violations) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, violations));
    }

    private static List<Problem.Violation> violations(FormErrors errors) {
        return errors.byField().entrySet().stream()
                .map(entry -> new Problem.Violation(entry.getKey(), entry.getValue()))
                .toList();
    }
}
