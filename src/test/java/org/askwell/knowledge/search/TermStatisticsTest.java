package org.askwell.knowledge.search;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.knowledge.Audience;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServers.class)
class TermStatisticsTest {

    private static final String KEY = "quaxophone";

    @Inject
    TermStatistics statistics;

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
        statistics.refresh();
    }

    @Test
    void a_word_of_one_new_article_among_many_is_known_and_one_that_was_taken_back_is_not() {
        Shelf.english(KEY, "A quaxophone", "It hums.").publish();
        statistics.refresh();
        assertThat(known("quaxophone")).isTrue();

        Shelf.rewrite(KEY, Language.EN, "It gurbles.");
        statistics.refresh();
        assertThat(known("gurbles")).isTrue();

        Shelf.remove(KEY);
        statistics.refresh();
        assertThat(known("quaxophone")).isFalse();
    }

    @Test
    void T06_a_word_that_only_a_restricted_article_holds_stays_unknown() {
        Shelf.english(KEY, "A quaxophone", "It hums.").audience(Audience.STAFF).publish();
        statistics.refresh();

        assertThat(known("quaxophone")).isFalse();
    }

    private boolean known(String word) {
        return statistics.of(Language.EN).known(Terms.of(word).get(0));
    }
}
