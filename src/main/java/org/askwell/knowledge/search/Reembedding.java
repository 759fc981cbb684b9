package org.askwell.knowledge.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.askwell.knowledge.Article;

/** After a start with another model makes the vectors of the former one anew, some articles at a time. */
@ApplicationScoped
class Reembedding {

    private static final int AT_ONCE = 20;

    @Inject
    EntityManager entities;

    @Inject
    PassageWriter writer;

    private boolean done;

    @Scheduled(every = "5s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void some() {
        if (done) {
            return;
        }
        List<Article> articles = entities.createQuery(
                        """
                        from Article a where a.state = PUBLISHED and exists (
                            select 1 from Passage p where p.articleId = a.id and p.model not in :models)
                        order by a.id""",
                        Article.class)
                .setParameter("models", Embeddings.names())
                .setMaxResults(AT_ONCE)
                .getResultList();
        done = articles.isEmpty();
        writer.write(articles);
        articles.forEach(article -> entities.lock(article, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }
}
