package org.askwell.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.askwell.knowledge.Audience;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** T05, T06: a customer is told exactly the same whether entries that are not for the customer exist or not. */
@QuarkusTest
@WithTestResource(TestServers.class)
class CanaryTest {

    private static final String KEY = "cage-parrot";
    private static final List<String> CANARIES = List.of("cage-staff", "cage-staff-code", "cage-harbor");

    private static final List<String> QUESTIONS = List.of(
            "The parrot lamp of the rack blinks twice",
            "parot lampp blinks",
            "PL-7731",
            "canary yellow hibiscus",
            "机架的鹦鹉灯闪烁两次");

    @Inject
    ContentSync content;

    @Inject
    TermStatistics statistics;

    @BeforeEach
    void stock() {
        await().atMost(2, TimeUnit.MINUTES).until(() -> content.last().isPresent());
        Shelf.english(KEY, "The parrot lamp of the rack blinks twice", "Reseat the second fan of the rack.")
                .variants("parrot light flashes")
                .publish();
        Shelf.chinese(KEY, "机架的鹦鹉灯闪烁两次", "重新插好机架的第二个风扇。").publish();
        await().atMost(3, TimeUnit.MINUTES).until(() -> QUESTIONS.stream()
                .filter(words -> words.contains("blinks twice") || words.contains("鹦鹉"))
                .allMatch(words -> answers(Cast.ANA, words).contains(KEY)));
        statistics.refresh();
    }

    @AfterEach
    void clear() {
        Shelf.remove(KEY);
        CANARIES.forEach(Shelf::remove);
    }

    @Test
    void T06_whole_answers_are_the_same_with_and_without_canaries() {
        List<String> before = settled();

        Shelf.english("cage-staff", "The parrot lamp of the rack blinks twice", "Canary yellow hibiscus.")
                .variants("parot lampp blinks")
                .codes("PL-7731")
                .product("ledger")
                .audience(Audience.STAFF)
                .publish();
        Shelf.chinese("cage-staff-code", "机架的鹦鹉灯闪烁两次 PL-7731", "Canary yellow hibiscus 金丝雀。")
                .codes("PL-7731")
                .audience(Audience.STAFF)
                .publish();
        Shelf.english("cage-harbor", "The parrot lamp of the harbour rack blinks twice", "Canary yellow hibiscus.")
                .codes("PL-7731")
                .organisation("harbor-bureau")
                .publish();
        await().atMost(1, TimeUnit.MINUTES).until(() -> CANARIES.stream()
                .allMatch(answers(Cast.SAM, "canary yellow hibiscus PL-7731 parrot lamp")::contains));

        assertThat(everything()).isEqualTo(before).noneMatch(answer -> CANARIES.stream()
                .anyMatch(answer::contains));
        assertThat(answers(Cast.MEI, "PL-7731")).contains("cage-harbor").doesNotContain("cage-staff");
    }

    /** Until nothing that other tests left changes the answers any more. */
    private static List<String> settled() {
        var last = new AtomicReference<>(everything());
        await().atMost(1, TimeUnit.MINUTES).until(() -> {
            List<String> now = everything();
            return now.equals(last.getAndSet(now));
        });
        return last.get();
    }

    /** All that Northfield and visitors are told: keys, order, counts, facets, scores and confidence. */
    private static List<String> everything() {
        Browser ana = Browser.loggedInAs(Cast.ANA);
        return QUESTIONS.stream()
                .flatMap(words -> Stream.of(
                        answers(Cast.ANA, words),
                        Login.as(Cast.ANA)
                                .queryParam("q", words)
                                .get("/api/v1/search")
                                .asString(),
                        given().queryParam("q", words).get("/api/v1/search").asString(),
                        kept(words).replaceFirst("\"id\":\\d+", ""),
                        withoutTokens(ana.get("/search?q=" + words)),
                        withoutTokens(ana.get("/search/suggestions?q=" + words.substring(0, 4))),
                        withoutTokens(ana.post("/ask", "/ask/answers", Map.of("title", words)))))
                .toList();
    }

    private static String answers(Cast person, String words) {
        return Login.as(person)
                .body(Map.of("title", words, "limit", 50))
                .post("/api/v1/answers")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String kept(String words) {
        return Login.as(Cast.ANA)
                .body(Map.of("title", words))
                .post("/api/v1/inquiries")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static String withoutTokens(Response page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString().replaceAll("(nonce|name=\"csrf-token\" value)=\"[^\"]*\"", "");
    }
}
