package org.askwell.ask.everything;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.ask.everything.Everything.Found;
import org.askwell.customers.Contact;
import org.askwell.customers.Organisation;
import org.askwell.downloads.PatchSearch;
import org.askwell.downloads.PatchVisibility;
import org.askwell.knowledge.search.Question;
import org.askwell.knowledge.search.Retrieval;
import org.askwell.knowledge.search.Retriever;
import org.askwell.tickets.TicketQuery;
import org.askwell.tickets.TicketSort;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;

/** What support finds from the top bar: tickets, articles, customers, contacts and patches at once. */
@Path("/desk/search")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
class EverythingResource {

    /** Of each room; a link leads to the rest. */
    private static final int FIRST = 6;

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @Inject
    PatchVisibility patches;

    @Inject
    Retriever retriever;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "everything")
    static class Templates {
        /** @param encoded what was looked for, as addresses have it */
        static native TemplateInstance results(String q, String encoded, Everything everything, Instant now);
    }

    @GET
    @Transactional
    @RolesAllowed({Role.AGENT, Role.EXPERT, Role.SUPERVISOR})
    public TemplateInstance search(@RestQuery @DefaultValue("") @Size(max = 200) String q) {
        String words = q.strip();
        return Templates.results(
                words,
                URLEncoder.encode(words, StandardCharsets.UTF_8),
                words.isEmpty() ? nothing() : find(words, user.viewer()),
                clock.instant());
    }

    private static Everything nothing() {
        return new Everything(none(), List.of(), none(), List.of(), none(), false);
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), 1, FIRST, 0);
    }

    private Everything find(String words, Viewer viewer) {
        Question question = Question.of(words, viewer.language());
        Retrieval articles = retriever.retrieve(question, viewer, FIRST);
        return new Everything(
                TicketQuery.visibleTo(viewer).words(words).page(database, TicketSort.UPDATED, 1, FIRST),
                articles.candidates().stream()
                        .filter(candidate -> candidate.evidence().relevant(question.language()))
                        .toList(),
                Organisation.visibleTo(viewer, words, "", 1, FIRST).map(EverythingResource::customer),
                Contact.visibleTo(viewer, words, FIRST).stream()
                        .map(EverythingResource::contact)
                        .toList(),
                new PatchSearch(words)
                        .within(patches.scope(viewer), 1, FIRST)
                        .map(patch -> new Found(
                                patch.title(viewer.language()), patch.patchKey, "/downloads/" + patch.patchKey)),
                articles.degraded());
    }

    private static Found customer(Organisation organisation) {
        return new Found(organisation.name, organisation.code, "/desk/customers/" + organisation.code);
    }

    private static Found contact(Contact contact) {
        return new Found(contact.name, contact.organisation.name, "/desk/customers/" + contact.organisation.code);
    }
}
