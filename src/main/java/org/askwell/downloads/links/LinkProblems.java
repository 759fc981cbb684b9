package org.askwell.downloads.links;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.downloads.PatchFile;
import org.askwell.downloads.PatchFileMessages;
import org.askwell.downloads.PatchProblems;
import org.askwell.downloads.links.LinkCheck.Verdict;
import org.askwell.web.Messages;
import org.askwell.web.Problem;

/** Why there is no link or no file for a link (RFC 9457); programs fetch by links, so it is never a page. */
@ApplicationScoped
class LinkProblems {

    @Inject
    Messages texts;

    @Inject
    PatchProblems patches;

    Response refused(Verdict verdict) {
        return verdict.entitlement() == null
                ? problem(verdict.refusal().status(), words().refusedTitle(), words().refused(verdict.refusal()))
                : patches.refused(verdict.entitlement());
    }

    Response tooMany(int limit) {
        return problem(409, words().tooMany(limit), words().tooManyNext());
    }

    /** Which of the files is meant nobody can guess. */
    Response nameOne(List<PatchFile> files) {
        var about = texts.of(PatchFileMessages.class);
        String names = files.stream().map(PatchFile::name).collect(Collectors.joining(", "));
        return problem(400, about.nameOne(), about.nameOneOf(names));
    }

    private static Response problem(int status, String title, String detail) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new Problem("about:blank", title, status, detail, List.of()))
                .build();
    }

    private LinkMessages words() {
        return texts.of(LinkMessages.class);
    }
}
