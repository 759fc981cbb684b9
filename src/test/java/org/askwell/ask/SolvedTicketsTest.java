package org.askwell.ask;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.search.Engine;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was solved before is found by what it means, in the real engine, by those who solve the next one. */
@QuarkusTest
@WithTestResource(TestServers.class)
class SolvedTicketsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    SolvedTickets tickets;

    @Test
    void an_english_ticket_is_found_in_other_words_and_an_unrelated_one_is_not() {
        String blank = solved("ledger", "Quenda printouts come out blank", "Every voucher is a white sheet of paper.");
        String elsewhere =
                solved("flow", "Quenda printouts come out blank", "Every voucher is a white sheet of paper.");
        String unrelated = solved("ledger", "Quenda password of a new colleague has expired", "He cannot log in.");

        String asked = open(
                Cast.MEI,
                "ledger",
                "There is nothing on the page when I send documents to the printer",
                "The quenda leaves it empty, although the preview shows everything.");

        awaitFound(asked, blank);
        assertThat(similar(asked)).doesNotContain(elsewhere, unrelated, asked);
        assertThat(Browser.loggedInAs(Cast.SAM).get("/desk/tickets/" + asked).asString())
                .contains("Similar solved tickets", "href=\"/desk/tickets/" + blank + "\"")
                .doesNotContain("href=\"/desk/tickets/" + unrelated + "\"");
    }

    @Test
    void a_chinese_ticket_is_found_in_other_words_and_one_that_is_opened_again_is_not() {
        String blank = solved("ledger", "打印出来的凭证是空白的", "换了袋狸驱动以后，打印机吐出来的全是白纸。");
        String unrelated = solved("ledger", "新同事的登录密码过期了", "他进不去系统。");

        String asked = open(Cast.ANA, "ledger", "打印单据时纸上什么都没有", "预览正常，但是袋狸打出来的都是空白页。");

        awaitFound(asked, blank);
        assertThat(similar(asked)).doesNotContain(unrelated);

        Login.as(Cast.MEI)
                .body(Map.of("body", "还是空白的"))
                .post(TICKETS + "/" + blank + "/messages")
                .then()
                .statusCode(201);
        assertThat(similar(asked)).doesNotContain(blank);

        resolve(Cast.SAM, blank, "换回原来的驱动。");
        keep(1);
        awaitFound(asked, blank);
    }

    @Test
    void while_the_engine_is_away_words_find_what_was_solved() {
        String solved = solved("ledger", "Kowari spinner squeaks", "It does.");
        String other = solved("ledger", "Kowari is yellow", "It is.");
        String asked = open(Cast.MEI, "ledger", "Kowari squeaks again", "Loudly.");
        Engine.down("solved");
        try {
            assertThat(similar(asked)).contains(solved).doesNotContain(other);
        } finally {
            Engine.up("solved");
            await().atMost(PATIENCE).until(SolvedTicketsTest::engineAnswers);
        }
    }

    private static boolean engineAnswers() {
        return !Login.as(Cast.SAM)
                .queryParam("q", "kowari")
                .get("/api/v1/search")
                .jsonPath()
                .getBoolean("degraded");
    }

    @Test
    void T06_what_tickets_say_is_in_no_answer_and_in_no_search() {
        String solved = solved("ledger", "Ningaui batteries drain overnight", "The ningaui is at 0 % each morning.");

        awaitFound(open(Cast.MEI, "ledger", "The ningaui battery is empty in the morning", ""), solved);
        assertThat(told()).noneMatch(answer -> answer.contains(solved)).noneMatch(answer -> answer.contains("Ningaui"));
    }

    @Test
    void T11_only_support_is_told() {
        String number = open(Cast.MEI, "ledger", "Planigale asks what others asked", "");

        Login.as(Cast.MEI).get(TICKETS + "/" + number + "/similar").then().statusCode(403);
        Login.as(Cast.SAM).get(TICKETS + "/AW-0/similar").then().statusCode(404);
    }

    private String solved(String product, String title, String description) {
        String number = open(Cast.MEI, product, title, description);
        resolve(Cast.SAM, number, "Use the older driver.");
        keep(1);
        return number;
    }

    /** The newest come first, whatever other tests have solved. */
    private void keep(int newest) {
        for (int i = 0; i < newest; i++) {
            assertThat(tickets.keepNext()).isTrue();
        }
    }

    private static String open(Cast person, String product, String title, String description) {
        return Login.as(person)
                .body(new HashMap<>(
                        Map.of("title", title, "description", description, "product", product, "severity", "C")))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static void awaitFound(String asked, String solved) {
        await().atMost(PATIENCE).until(() -> similar(asked).contains(solved));
    }

    private static List<String> similar(String number) {
        return Login.as(Cast.SAM)
                .get(TICKETS + "/" + number + "/similar")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("number");
    }

    private static List<String> told() {
        String words = "Ningaui batteries drain overnight";
        return List.of(Cast.ANA, Cast.SAM).stream()
                .flatMap(person -> List.of(
                        Login.as(person)
                                .body(Map.of("title", words, "limit", 50))
                                .post("/api/v1/answers")
                                .asString(),
                        Login.as(person)
                                .queryParam("q", words)
                                .get("/api/v1/search")
                                .asString())
                        .stream())
                .toList();
    }
}
