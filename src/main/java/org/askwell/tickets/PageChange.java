package org.askwell.tickets;

import java.net.URI;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.askwell.web.Messages;

/** Changes a ticket from a page: back to the page if it worked, else the page again with everything that was typed. */
@ApplicationScoped
class PageChange {

    @Inject
    Messages messages;

    /**
     * @param path where to go when the change is made
     * @param typed what was typed, with what is wrong about it
     * @param again the page with what was typed
     */
    Response attempt(String path, Typed typed, Runnable change, Function<Typed, TemplateInstance> again) {
        if (typed.errors().any()) {
            return page(400, again.apply(typed));
        }
        try {
            change.run();
            if (typed.errors().any()) {
                return page(400, again.apply(typed));
            }
            return Response.seeOther(URI.create(path)).build();
        } catch (TicketStateException e) {
            return page(
                    409,
                    again.apply(
                            typed.conflicting(messages.of(TicketMessages.class).refused(e.reason()))));
        } catch (OptimisticLockException e) {
            return page(
                    409,
                    again.apply(
                            typed.conflicting(messages.of(TicketMessages.class).changedMeanwhile())));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .build();
    }
}
