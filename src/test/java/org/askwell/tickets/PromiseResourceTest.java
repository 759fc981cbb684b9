package org.askwell.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.assertj.core.api.Assertions.assertThat;

/** Promises as they are agreed, kept and explained (R7). */
@QuarkusTest
@WithTestResource(TestServers.class)
class PromiseResourceTest {

    private static final String CONTRACTS = "/api/v1/organisations/harbor-bureau/contracts";

    private final Browser mei = Browser.loggedInAs(Cast.MEI);
    private final Browser sam = Browser.loggedInAs(Cast.SAM);

    @Test
    void customer_and_support_read_the_same_explanation() {
        String number = open(Cast.MEI, "Why then?", "");
        String page = "/tickets/" + number + "/promises";

        assertThat(mei.get(page).asString())
                .contains("承诺时限", "服务等级：标准服务，第 1 版", "15 分钟", "4 小时", "到达现场或查明原因后", "全天候 24×7", "计时");
        assertThat(sam.get(page).asString())
                .contains("Service level Standard, edition 1", "Round the clock, every day", "Counts");
        assertThat(Browser.loggedInAs(Cast.ANA).get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void a_later_edit_of_the_contract_changes_no_promise_made() {
        Map<String, Object> contract =
                Login.as(Cast.ROOT).get(CONTRACTS).jsonPath().getMap("find {it.product == 'ledger'}");
        String before = open(Cast.MEI, "Before", "");
        Map<String, Object> facts = facts(contract);
        facts.put("warrantyEndsOn", LocalDate.now().minusDays(1).toString());
        facts.put("calendar", "5x8");

        int version = change(contract, facts, (int) contract.get("version"));
        String after = reclassified(open(Cast.MEI, "After", ""));
        change(contract, facts(contract), version);

        assertThat(ticket(before).covered).isTrue();
        assertThat(ticket(after).covered).isFalse();
        String page = mei.get("/tickets/" + after + "/promises").asString();
        assertThat(page).contains("工作时间 5×8", "3 个工作日");
        assertThat(mei.get("/tickets/" + reclassified(before) + "/promises").asString())
                .contains("工作日全天 5×24", "8 小时")
                .doesNotContain("工作时间 5×8");
    }

    @Test
    void a_contract_takes_only_terms_that_there_are_and_a_warranty_within_its_period() {
        Map<String, Object> contract =
                Login.as(Cast.ROOT).get(CONTRACTS).jsonPath().getMap("find {it.product == 'gate'}");
        Map<String, Object> facts = facts(contract);
        facts.put("serviceLevel", "platinum");
        facts.put("calendar", "9x9");
        facts.put("warrantyEndsOn", "2031-01-01");

        var errors = Login.as(Cast.ROOT)
                .body(facts)
                .put(CONTRACTS + "/" + contract.get("id"))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        assertThat(errors.getList("errors.field")).contains("serviceLevel", "calendar", "warrantyEndsOn");
    }

    @Test
    void steps_on_the_way_are_noted_once_and_only_by_support() {
        String number = open(Cast.MEI, "Step by step", "");

        post(Cast.MEI, number, "cause", 403);
        post(Cast.SAM, number, "cause", 200);
        post(Cast.SAM, number, "cause", 409);
        post(Cast.SAM, number, "plan", 200);
        post(Cast.SAM, number, "escalation", 200);
        post(Cast.SAM, number, "escalation", 200);
        post(Cast.SAM, number, "escalation", 409);

        assertThat(mei.get("/tickets/" + number).asString()).contains("已升级给专项小组处理", "已给出解决计划");
        assertThat(Login.as(Cast.SUE).get("/api/v1/notifications").asString()).contains(number);
    }

    @Test
    void the_page_of_the_desk_changes_the_class_and_says_what_it_cannot() {
        String number = open(Cast.MEI, "Worse", "");
        String desk = "/desk/tickets/" + number;

        assertThat(sam.post(desk, desk + "/severity", Map.of("severity", "A")).statusCode())
                .isEqualTo(303);
        assertThat(sam.get(desk).asString()).contains("Severity changed: B → A", "data-left=");
        assertThat(ticket(number).causeBy).isBefore(Instant.now().plus(61, ChronoUnit.MINUTES));
        assertThat(sam.post(desk, desk + "/escalation", Map.of("version", "0")).statusCode())
                .isEqualTo(409);
    }

    private static Map<String, Object> facts(Map<String, Object> contract) {
        var facts = new HashMap<>(contract);
        facts.remove("id");
        facts.remove("active");
        facts.remove("unitsLeft");
        facts.remove("version");
        return facts;
    }

    private static int change(Map<String, Object> contract, Map<String, Object> facts, int version) {
        facts.put("version", version);
        return Login.as(Cast.ROOT)
                .body(facts)
                .put(CONTRACTS + "/" + contract.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    /** @return the number of the ticket, which is of class C now */
    private static String reclassified(String number) {
        Login.as(Cast.SAM)
                .body(Map.of("severity", "C"))
                .put(TICKETS + "/" + number + "/severity")
                .then()
                .statusCode(200);
        return number;
    }

    private static void post(Cast person, String number, String step, int status) {
        Login.as(person).post(TICKETS + "/" + number + "/" + step).then().statusCode(status);
    }

    private static Ticket ticket(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Ticket.<Ticket>find("number", number).firstResult());
    }
}
