package org.askwell.feedback.opinions;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.askwell.accounts.Role;
import org.askwell.tickets.DeskRefusal;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Within what time opinions are answered and dealt with, over REST (R27). */
@Path("/api/v1/opinions/promises")
@RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
class AnswerPromiseApi {

    @Inject
    DeskRefusal refusal;

    @Inject
    Messages messages;

    /**
     * What is promised for a kind of opinions.
     *
     * @param answerWithin for example {@code 4 h} or {@code 1 d}, and so is {@code settleWithin}
     * @param calendar the code of the calendar in whose open time it is counted
     */
    record Promise(OpinionKind kind, String answerWithin, String settleWithin, String calendar, int version) {

        static Promise from(AnswerPromise promise) {
            return new Promise(
                    promise.kind, promise.answerWithin, promise.settleWithin, promise.calendar, promise.version);
        }
    }

    /** @param version the version it is based on, or null for any */
    record Wanted(String answerWithin, String settleWithin, String calendar, Integer version) {

        PromiseFacts facts(OpinionKind kind) {
            return new PromiseFacts(kind, given(answerWithin), given(settleWithin), given(calendar));
        }

        private static String given(String value) {
            return value == null ? "" : value.strip();
        }
    }

    /** One for each kind. */
    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public List<Promise> promises() {
        return AnswerPromise.all().stream().map(Promise::from).toList();
    }

    /** Holds for opinions that come in from now on. */
    @PUT
    @Path("{kind}")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Transactional
    public Response keep(@RestPath OpinionKind kind, @Valid @NotNull Wanted wanted) {
        PromiseFacts facts = wanted.facts(kind);
        FormErrors errors = facts.errors(messages.of(OpinionMessages.class), "");
        return refusal.or(errors, () -> {
            AnswerPromise promise = AnswerPromise.findById(kind);
            if (wanted.version() != null && wanted.version() != promise.version) {
                throw new OptimisticLockException();
            }
            facts.copyTo(promise);
            AnswerPromise.flush();
            return Response.ok(Promise.from(promise)).build();
        });
    }
}
