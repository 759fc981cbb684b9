package org.askwell.downloads.sboms;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.downloads.DownloadsMessages;
import org.askwell.downloads.Entitlement;
import org.askwell.web.Messages;
import org.askwell.web.Problem;

/** Why a program gets no SBOM, or a document is none (RFC 9457). */
@ApplicationScoped
class SbomProblems {

    @Inject
    Messages texts;

    Response notEntitled(Entitlement entitlement) {
        var downloads = texts.of(DownloadsMessages.class);
        return problem(403, downloads.refusedTitle(), downloads.reason(entitlement.reason()));
    }

    Response refused(SbomRefusedException e) {
        return problem(422, texts.of(SbomMessages.class).notAttached(), words(e));
    }

    /** @return why, in the reader's language, and what exactly, in the validator's */
    String words(SbomRefusedException e) {
        return (texts.of(SbomMessages.class).refused(e.reason().name()) + " " + e.detail()).strip();
    }

    private static Response problem(int status, String title, String detail) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, List.of()))
                .build();
    }
}
