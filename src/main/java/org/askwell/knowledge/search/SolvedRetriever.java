package org.askwell.knowledge.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;

/**
 * The way from a problem to those that were solved before: found and ordered as the {@link Retriever} finds and orders
 * articles, by the same words, vectors, rarity and learnt weights. For support only, which sees every ticket.
 */
@ApplicationScoped
public class SolvedRetriever {

    private static final int POOL = 40;

    /** Tickets that are compared by all they say. */
    private static final int COMPARED = 12;

    @Inject
    Embeddings embeddings;

    @Inject
    TermStatistics statistics;

    @Inject
    Synonyms synonyms;

    @Inject
    SearchEngine engine;

    @Inject
    EnginePassages passages;

    @Inject
    EntityManager entities;

    /**
     * @param except a ticket that is not looked for, or null
     * @return the tickets that are about the same, best first; empty if only words could be compared, because the engine
     *     is away or there are no vectors here
     */
    @Transactional
    public Optional<List<Long>> like(Question question, Long except) {
        if (question.empty()) {
            return Optional.of(List.of());
        }
        Rarity rarity = statistics.of(question.language());
        return embeddings
                .of(question, rarity)
                .flatMap(vector ->
                        like(question, except, new QuestionTerms(question, rarity, synonyms), rarity, vector));
    }

    private Optional<List<Long>> like(
            Question question, Long except, QuestionTerms terms, Rarity rarity, QuestionVector vector) {
        return engine.ask(() -> passages.solved(question, terms, vector.indexed(), except, POOL))
                .map(found -> new Ranking(terms, vector.all(), rarity)
                        .of(all(tickets(found))).stream()
                                .filter(ticket -> alike(ticket, question.language()))
                                .map(ticket -> Long.valueOf(ticket.key()))
                                .toList());
    }

    private static boolean alike(Ranking.Ranked ticket, Language language) {
        return ticket.evidence().alike(language);
    }

    /** @return whose passages they are, in that order */
    private Set<Long> tickets(List<Long> found) {
        Map<Long, Long> tickets = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "select p.id, p.ticketId from SolvedPassage p where " + DatabasePassages.among("p.id", "ids"),
                        Object[].class)
                .setParameter("ids", found.toArray(Long[]::new))
                .getResultList()) {
            tickets.put((Long) row[0], (Long) row[1]);
        }
        var first = new LinkedHashSet<Long>();
        found.stream().map(tickets::get).filter(Objects::nonNull).forEach(ticket -> {
            if (first.size() < COMPARED) {
                first.add(ticket);
            }
        });
        return first;
    }

    private List<PassageRow> all(Set<Long> tickets) {
        return entities.createQuery(
                        "select p.id, p.ticketId, cast(p.ticketId as String), p.role, p.text, p.terms, "
                                + PassageRow.VECTOR + " from SolvedPassage p where "
                                + DatabasePassages.among("p.ticketId", "tickets") + " order by p.id",
                        PassageRow.class)
                .setParameter("tickets", tickets.toArray(Long[]::new))
                .setParameter("models", Embeddings.names().toArray(String[]::new))
                .getResultList();
    }
}
