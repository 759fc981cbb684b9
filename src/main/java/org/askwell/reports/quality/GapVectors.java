package org.askwell.reports.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.accounts.Language;
import org.askwell.knowledge.search.Wordings;

/** Works out ahead of time what unanswered questions mean, as two thousand of them would keep a reader waiting. */
@ApplicationScoped
class GapVectors {

    /** In one turn; with a turn every half minute it catches up with a year of questions within minutes. */
    private static final int TURN = 200;

    /** So many more are worked out while a reader waits, in less than a second. */
    private static final int WAITING = 50;

    @Inject
    EntityManager entities;

    @Inject
    GapQuery query;

    @Inject
    Wordings wordings;

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void keep() {
        vectors(query.withoutVector(TURN)).forEach((wording, vector) -> entities.createNativeQuery(
                        """
                        insert into inquiry_vector (inquiry_id, model, vector) values (:id, :model, :vector)
                        on conflict (inquiry_id) do update set model = excluded.model, vector = excluded.vector
                        """)
                .setParameter("id", wording.id())
                .setParameter("model", Wordings.model(wording.language()))
                .setParameter("vector", Wordings.bytes(vector))
                .executeUpdate());
    }

    /** @return the same questions, the newest of those without a vector with one */
    List<Wording> complete(List<Wording> asked) {
        Map<Long, float[]> made = new HashMap<>();
        vectors(asked.stream()
                        .filter(wording -> wording.vector() == null)
                        .limit(WAITING)
                        .toList())
                .forEach((wording, vector) -> made.put(wording.id(), vector));
        return asked.stream()
                .map(wording -> made.containsKey(wording.id()) ? wording.meaning(made.get(wording.id())) : wording)
                .toList();
    }

    private Map<Wording, float[]> vectors(List<Wording> asked) {
        Map<Wording, float[]> vectors = new HashMap<>();
        Map<Language, List<Wording>> byLanguage = asked.stream().collect(Collectors.groupingBy(Wording::language));
        byLanguage.forEach((language, some) -> {
            List<float[]> made =
                    wordings.vectors(some.stream().map(Wording::title).toList(), language);
            for (int i = 0; i < made.size(); i++) {
                vectors.put(some.get(i), made.get(i));
            }
        });
        return vectors;
    }
}
