package org.askwell.downloads;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Problem;

/** The problem documents that say more than their status (RFC 9457). */
@ApplicationScoped
public class PatchProblems {

    private static final int RETRY_SECONDS = 10;

    @Inject
    Messages texts;

    @Inject
    EntitlementWords entitlementWords;

    public Response invalid(FormErrors errors) {
        return problem(
                400,
                words().problemInvalid(),
                words().problemInvalidDetail(),
                errors.byField().entrySet().stream()
                        .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                        .toList());
    }

    /** @return 403 with everything that was looked at */
    public Response refused(Entitlement entitlement) {
        return Response.status(AccessProblem.STATUS)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(AccessProblem.of(words().refusedTitle(), entitlement, entitlementWords))
                .build();
    }

    Response notIndependent() {
        var desk = texts.of(PatchDeskMessages.class);
        return problem(403, desk.notYoursToApprove(), desk.errorOwnWork(), List.of());
    }

    /** @param keys the prerequisites that nobody can get any more */
    Response recalled(List<String> keys) {
        var desk = texts.of(PatchDeskMessages.class);
        return problem(409, desk.notToBePublished(), desk.errorRecalled(String.join(", ", keys)), List.of());
    }

    /** Which of them is meant nobody can guess: on another platform the wrong one does harm. */
    Response nameOne(List<PatchFile> files) {
        return problem(
                400,
                fileWords().nameOne(),
                fileWords().nameOneOf(files.stream().map(PatchFile::name).collect(Collectors.joining(", "))),
                List.of());
    }

    Response tooManyFiles() {
        return problem(
                409,
                texts.of(PatchDeskMessages.class).fileRefused(),
                fileWords().errorTooMany(PatchFile.MOST),
                List.of());
    }

    Response wrongPlatform() {
        return problem(
                400,
                texts.of(PatchDeskMessages.class).fileRefused(),
                fileWords().errorPlatform(),
                List.of());
    }

    /** @param found what the scanner calls it */
    Response infected(String found) {
        var desk = texts.of(PatchDeskMessages.class);
        return problem(422, desk.fileRefused(), desk.errorInfected(found), List.of());
    }

    Response notExamined() {
        var desk = texts.of(PatchDeskMessages.class);
        return problem(503, desk.fileRefused(), desk.errorNotExamined(), List.of());
    }

    /** Most programs for downloads wait as long as they are told and go on by themselves. */
    Response tooManyAtOnce() {
        return Response.fromResponse(problem(429, words().problemTooMany(), words().problemTooManyDetail(), List.of()))
                .header("Retry-After", RETRY_SECONDS)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response problem(int status, String title, String detail, List<Problem.Violation> errors) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, errors))
                .build();
    }

    private PatchFileMessages fileWords() {
        return texts.of(PatchFileMessages.class);
    }

    private DownloadsMessages words() {
        return texts.of(DownloadsMessages.class);
    }
}
