package org.askwell.downloads.feeds;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.web.Messages;
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says why a token gets nothing (RFC 9457); programs use them, so it is never a page. */
class TokenErrors {

    @Inject
    Messages texts;

    @ServerExceptionMapper
    Response refused(TokenRefusedException e) {
        var words = texts.of(FeedMessages.class);
        int status = e.refusal().status();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Problem("about:blank", words.refusedTitle(), status, words.refused(e.refusal()), List.of()))
                .build();
    }
}
