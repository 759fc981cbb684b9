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

/** Decides from a page: back to the ticket if it worked, else the page again with everything that was typed. */
@ApplicationScoped
class ChargeChange {

    @Inject
    Messages messages;

    Response attempt(String path, ChargeForm form, Runnable change, Function<ChargeForm, TemplateInstance> again) {
        if (form.errors().any()) {
            return page(400, again.apply(form));
        }
        TicketMessages words = messages.of(TicketMessages.class);
        try {
            change.run();
            return Response.seeOther(URI.create(path)).build();
        } catch (TicketStateException e) {
            return page(409, again.apply(form.conflicting(words.refused(e.reason()))));
        } catch (OptimisticLockException e) {
            return page(409, again.apply(form.conflicting(words.changedMeanwhile())));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page.render())
                .build();
    }
}
