package org.askwell.knowledge.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.askwell.accounts.Language;

/** Keeps what solved tickets say, cut as the article would be that could be made of each. */
@ApplicationScoped
public class SolvedProblems {

    /** The first parts tell what a problem was and what helped; what comes later is courtesy and logs. */
    private static final int PARTS = 4;

    @Inject
    PieceVectors vectors;

    @Inject
    EntityManager entities;

    /** Keeps a problem, in place of what was kept of its ticket. */
    @Transactional
    public void keep(SolvedProblem problem) {
        List<SolvedPassage> kept = new ArrayList<>(SolvedPassage.of(problem.ticketId()));
        List<SolvedPassage> made = new ArrayList<>();
        for (SolvedPassage wanted : passages(problem)) {
            if (!kept.removeIf(passage -> passage.stillSays(wanted))) {
                made.add(wanted);
            }
        }
        vectors.fill(made, SolvedPassage.class);
        kept.forEach(SolvedPassage::delete);
        made.forEach(passage -> passage.persist());
    }

    /** Forgets a ticket that is not solved. */
    @Transactional
    public void forget(Long ticketId) {
        SolvedPassage.of(ticketId).forEach(SolvedPassage::delete);
    }

    /** @return tickets of which another model made the vectors, to be kept anew */
    @Transactional
    public List<Long> outdated() {
        return entities.createQuery(
                        "select distinct p.ticketId from SolvedPassage p where p.model not in :models", Long.class)
                .setParameter("models", Embeddings.names())
                .getResultList();
    }

    private static Collection<SolvedPassage> passages(SolvedProblem problem) {
        Question question = problem.question();
        Language language = question.language();
        var passages = new LinkedHashMap<String, SolvedPassage>();
        add(passages, problem, Piece.Role.TITLE, language, List.of(question.title()));
        add(passages, problem, Piece.Role.VARIANT, language, List.of(Retriever.asked(question)));
        add(passages, problem, Piece.Role.CODE, language, List.of(question.errorCode()));
        add(passages, problem, Piece.Role.BODY, language, parts(question.description()));
        add(passages, problem, Piece.Role.BODY, language, parts(problem.solution()));
        return passages.values();
    }

    private static List<String> parts(String text) {
        List<String> parts = text == null ? List.of() : PlainText.parts(text);
        return parts.subList(0, Math.min(PARTS, parts.size()));
    }

    /** What was said before needs not be said again, except that a code is no word. */
    private static void add(
            Map<String, SolvedPassage> passages,
            SolvedProblem problem,
            Piece.Role role,
            Language asked,
            List<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                continue;
            }
            var passage = new SolvedPassage();
            passage.ticketId = problem.ticketId();
            passage.productCode = problem.product();
            passage.role = role;
            passage.position = passages.size();
            passage.say(text, Terms.languageOf(text, asked));
            passages.putIfAbsent((role == Piece.Role.CODE) + passage.hash, passage);
        }
    }
}
