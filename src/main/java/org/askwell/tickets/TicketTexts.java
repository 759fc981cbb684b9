package org.askwell.tickets;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes the texts of tickets searchable. */
@ApplicationScoped
class TicketTexts {

    /** Enough for every message; of longer files the beginning, which keeps a row below the size PostgreSQL allows. */
    private static final int MAX_CHARACTERS = 60_000;

    @Inject
    EntityManager database;

    /** @param internal whether only support may find the ticket by this text */
    void add(Ticket ticket, boolean internal, String text) {
        Set<String> words = SearchWords.of(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)));
        if (words.isEmpty()) {
            return;
        }
        database.createNativeQuery("insert into ticket_text (ticket_id, internal, words)"
                        + " values (:ticket, :internal, array_to_tsvector(cast(:words as text[])))")
                .setParameter("ticket", ticket.id)
                .setParameter("internal", internal)
                .setParameter("words", words.toArray(String[]::new))
                .executeUpdate();
    }
}
