package org.askwell.web;

import java.util.List;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.hibernate.exception.DataException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns every failure into a page or a problem document (RFC 9457) that says what to do, never with the exception's text.
 * Login challenges are left to the identity mechanism.
 */
class Errors {

    /** PostgreSQL's SQLSTATE for a character that its encoding does not have. */
    private static final String NOT_IN_REPERTOIRE = "22021";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Messages messages;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(int status, String title, String detail);
    }

    @ServerExceptionMapper
    Uni<Response> refused(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return Uni.createFrom().item(given);
        }
        return early(given.getStatus());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(
                400,
                e.getConstraintViolations().stream()
                        .map(violation -> new Problem.Violation(
                                lastNode(violation.getPropertyPath().toString()), violation.getMessage()))
                        .toList());
    }

    /** A JSON body with a field that is unknown, not for the sender to set, or of another type (T13). */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException e) {
        return answer(
                400,
                e.getPath().stream()
                        .map(JsonMappingException.Reference::getFieldName)
                        .filter(Objects::nonNull)
                        .map(field -> new Problem.Violation(field, detail(400)))
                        .toList());
    }

    /** JSON that is none, or nested deeper than anything sensible is. */
    @ServerExceptionMapper({StreamReadException.class, StreamConstraintsException.class})
    Response malformed() {
        return answer(400, List.of());
    }

    /** A key or a name with a NUL, which the database takes nowhere: nothing is called so. */
    @ServerExceptionMapper
    Response unstorable(DataException e) {
        if (!NOT_IN_REPERTOIRE.equals(e.getSQLState())) {
            Log.errorf(e, "Unexpected failure of %s", SecretPaths.hidden(uri.getPath()));
            return answer(500, List.of());
        }
        return answer(400, List.of());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException e) {
        return early(403);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return answer(409, List.of());
    }

    @ServerExceptionMapper
    Response unexpected(Exception e) throws Exception {
        if (e instanceof UnauthorizedException || e instanceof AuthenticationFailedException) {
            throw e;
        }
        Log.errorf(e, "Unexpected failure of %s", SecretPaths.hidden(uri.getPath()));
        return answer(500, List.of());
    }

    /** A request can be refused before a thread that may wait for the database has it; the page needs the reader's profile. */
    private Uni<Response> early(int status) {
        Uni<Response> answer = Uni.createFrom().item(() -> answer(status, List.of()));
        return BlockingOperationControl.isBlockingAllowed()
                ? answer
                : answer.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response answer(int status, List<Problem.Violation> violations) {
        String title = title(status);
        String detail = detail(status);
        if (wantsPage()) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(Templates.error(status, title, detail).render())
                    .build();
        }
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, title, detail, violations))
                .build();
    }

    private boolean wantsPage() {
        return !uri.getPath().startsWith("/api/")
                && headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }

    private String title(int status) {
        WebMessages words = messages.of(WebMessages.class);
        return switch (status) {
            case 403 -> words.errorForbidden();
            case 404, 405 -> words.errorNotFound();
            case 409 -> words.errorConflict();
            case 410 -> words.errorGone();
            case 413 -> words.errorTooLarge();
            default -> status < 500 ? words.errorBadRequest() : words.errorServer();
        };
    }

    private String detail(int status) {
        WebMessages words = messages.of(WebMessages.class);
        return switch (status) {
            case 403 -> words.errorForbiddenDetail();
            case 404, 405 -> words.errorNotFoundDetail();
            case 409 -> words.errorConflictDetail();
            case 410 -> words.errorGoneDetail();
            case 413 -> words.errorTooLargeDetail();
            default -> status < 500 ? words.errorBadRequestDetail() : words.errorServerDetail();
        };
    }

    private static String lastNode(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
