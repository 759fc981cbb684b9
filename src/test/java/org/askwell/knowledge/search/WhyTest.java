package org.askwell.knowledge.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.accounts.Language;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/** Staff are told what an answer's confidence is made of; customers are not, and for them it is not worked out. */
@QuarkusTest
@WithTestResource(TestServers.class)
class WhyTest {

    private static final String KEY = "why-centrifuge";
    private static final Viewer AGENT = new Viewer(1L, null, Set.of(Role.AGENT), Language.EN);
    private static final Viewer CUSTOMER = new Viewer(2L, "harbor-bureau", Set.of(Role.CUSTOMER_MANAGER), Language.EN);

    @Inject
    Retriever retriever;

    @BeforeEach
    void stock() {
        Shelf.english(KEY, "The centrifuge rattles at low speed", "Tighten the four screws of the rotor.")
                .publish();
        Shelf.chinese(KEY, "离心机低速时有响声", "拧紧转子的四颗螺丝。").publish();
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        retriever
                                        .retrieve(Question.of("centrifuge rattles", Language.EN), AGENT, 5)
                                        .candidates()
                                        .stream()
                                        .anyMatch(candidate -> candidate.key().equals(KEY))
                                && retriever.retrieve(Question.of("离心机响声", Language.ZH), AGENT, 5).candidates().stream()
                                        .anyMatch(candidate -> candidate.key().equals(KEY)));
    }

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
    }

    @Test
    void the_search_page_tells_staff_in_their_language() {
        assertThat(Browser.loggedInAs(Cast.SAM)
                        .get("/search?q=centrifuge+rattles")
                        .asString())
                .contains("Why this?", "Confidence that this answers the question:", "%", "Meaning: ");
        assertThat(Browser.loggedInAs(Cast.LI).get("/search?q=离心机响声").asString())
                .contains("为什么是这条？", "能解答问题的把握：", "含义：");
    }

    @Test
    void the_live_answers_tell_staff_too() {
        assertThat(live(Cast.SAM, "centrifuge rattles")).contains("answer-" + KEY, "Why this?", "Evidence");
        assertThat(live(Cast.LI, "离心机低速响声")).contains("answer-" + KEY, "为什么是这条？");
    }

    @Test
    void customers_see_nothing_of_it() {
        for (Cast customer : new Cast[] {Cast.TOM, Cast.ANA, Cast.MEI}) {
            Browser browser = Browser.loggedInAs(customer);
            for (String page : new String[] {
                browser.get("/search?q=centrifuge+rattles").asString(), live(customer, "centrifuge rattles")
            }) {
                assertThat(page).contains(KEY).doesNotContain("Why this", "为什么是这条", "Meaning:", "含义：");
            }
        }
        assertThat(Browser.anonymous().get("/search?q=centrifuge+rattles").asString())
                .contains(KEY)
                .doesNotContain("Why this", "为什么是这条");
    }

    @Test
    void for_customers_nothing_is_worked_out() {
        assertThat(candidates(CUSTOMER, Language.EN))
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.why(CUSTOMER)).isNull());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_reasons_make_the_confidence_and_the_heaviest_comes_first(Language language) {
        List<Candidate> found = candidates(AGENT, language);
        Why first = found.get(0).why(AGENT);
        Why second = found.get(1).why(AGENT);

        assertThat(first.reasons())
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.contribution()), Math.abs(a.contribution())));
        assertThat(odds(first) - odds(second)).isCloseTo(sum(first) - sum(second), within(1e-6));
    }

    @Test
    void what_counts_nothing_to_two_places_is_not_shown() {
        var little = new Reason(Signal.COVERED, 1, 0.0049);
        var against = new Reason(Signal.NEAREST, 0.4, -0.005);

        assertThat(new Why(0.6, List.of(against, little)).telling()).containsExactly(against);
    }

    private List<Candidate> candidates(Viewer viewer, Language language) {
        String words = language == Language.ZH ? "离心机低速时有响声" : "The centrifuge rattles at low speed";
        return retriever.retrieve(Question.of(words, language), viewer, 5).candidates();
    }

    private static double odds(Why why) {
        return Math.log(why.confidence() / (1 - why.confidence()));
    }

    private static double sum(Why why) {
        return why.reasons().stream().mapToDouble(Reason::contribution).sum();
    }

    private static String live(Cast person, String title) {
        return Browser.loggedInAs(person)
                .post("/ask", "/ask/answers", Map.of("title", title))
                .asString();
    }
}
