package org.askwell.downloads.trust;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Answers that are asked for again and again: 304 for whoever has the same already (RFC 9110, 13). */
@ApplicationScoped
class Conditional {

    /** @param tag names the answer; it is made only for who does not have it */
    Response answer(Request request, String tag, Supplier<?> answer) {
        var entityTag = new EntityTag(tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(entityTag);
        return (known != null ? known : Response.ok(answer.get()))
                .tag(entityTag)
                .header("Cache-Control", "no-cache")
                .build();
    }
}
