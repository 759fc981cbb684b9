package org.askwell.knowledge.search;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServers.class)
class EmbeddingsTest {

    @Inject
    Embeddings embeddings;

    @Test
    void a_misspelt_word_is_read_as_the_one_that_articles_hold() {
        assertThat(vector("Stikethrough on the page", "strikethrough"))
                .isEqualTo(vector("strikethrough on the page", "strikethrough"));
    }

    @Test
    void a_word_that_the_model_knows_is_not_misspelt_though_no_article_holds_it() {
        assertThat(vector("a discreet way", "discret")).isEqualTo(vector("a discreet way", "other"));
    }

    private float[] vector(String question, String held) {
        return embeddings
                .of(Question.of(question, Language.EN), Rarities.of(held))
                .orElseThrow()
                .all();
    }
}
