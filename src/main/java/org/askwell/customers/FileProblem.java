package org.askwell.customers;

import jakarta.ws.rs.core.Response;

import org.askwell.web.FormErrors;
import org.askwell.web.Problem;

/** What programs are told when they send something that the customer file cannot take. */
final class FileProblem {

    private FileProblem() {}

    static Response invalid(FormErrors errors, CustomersMessages words) {
        return Response.status(400)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank",
                        words.problemInvalid(),
                        400,
                        words.problemInvalidDetail(),
                        errors.byField().entrySet().stream()
                                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                                .toList()))
                .build();
    }
}
