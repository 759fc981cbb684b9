package org.askwell;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;

/** Tickets at the points where their pages look different; each method makes one and returns its number. */
final class PageTickets {

    private static final String REJECTED = "付款文件被银行退回，提示第 214 行格式错误 <b>Ledger</b>";

    private PageTickets() {}

    static String discuss() {
        String file = Login.as(Cast.MEI)
                .contentType("application/octet-stream")
                .body("boom".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/uploads?name=a-rather-long-name-of-a-log-file-20261118.log")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String number = ticket(Map.of("errorCode", "QL-1205", "files", List.of(file)));
        PageObjects.post(Cast.LI, "/api/v1/tickets/" + number + "/assignment", Map.of(), 200);
        say(Cast.LI, number, Map.of("body", "With GBK the bank cannot read it", "kind", "NOTE"));
        say(Cast.LI, number, Map.of("body", "See /articles/ledger-payment-rejected-bank", "kind", "REPLY"));
        PageObjects.post(Cast.MEI, "/api/v1/tickets/" + number + "/urgency", Map.of(), 200);
        say(Cast.LI, number, Map.of("body", "Which bank?\n\nAnd which file?", "kind", "QUESTION"));
        return number;
    }

    static String solve() {
        String number = ticket(Map.of());
        PageObjects.post(
                Cast.SUE,
                "/api/v1/tickets/" + number + "/resolution",
                Map.of("text", "Choose GB18030.", "articleKey", "ledger-payment-rejected-bank"),
                200);
        return number;
    }

    static String draftFromTicket() {
        String number = ticket(Map.of());
        PageObjects.post(Cast.SUE, "/api/v1/tickets/" + number + "/resolution", Map.of("text", "Choose GB18030."), 200);
        PageObjects.post(Cast.SUE, "/api/v1/tickets/" + number + "/article", Map.of(), 201);
        return number;
    }

    static String close() {
        String number = solve();
        PageObjects.post(Cast.MEI, "/api/v1/tickets/" + number + "/closure", Map.of(), 200);
        PageObjects.post(Cast.MEI, "/api/v1/tickets/" + number + "/rating", Map.of("stars", 4, "comment", "很快"), 200);
        return number;
    }

    /** Views, canned replies, and a change of two tickets of which one is not there; the path of its outcome. */
    static String changeMany() {
        PageObjects.post(
                Cast.SUE,
                "/api/v1/views",
                Map.of("name", "急需处理的总账工单", "shared", true, "view", "ON_US", "severity", "A"),
                201);
        PageObjects.post(
                Cast.SUE,
                "/api/v1/canned-replies",
                Map.of(
                        "title",
                        "Which bank?",
                        "shared",
                        true,
                        "bodyEn",
                        "Dear {customer}, which bank?",
                        "bodyZh",
                        "请问是哪家银行？"),
                201);
        int id = Login.as(Cast.SUE)
                .body(Map.of(
                        "action",
                        "SEVERITY",
                        "severity",
                        "A",
                        "tickets",
                        List.of(Map.of("number", ticket(Map.of())), Map.of("number", "AW-0"))))
                .post("/api/v1/bulk-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/desk/bulk-changes/" + id;
    }

    static String ticket(Map<String, ?> more) {
        var ticket = new HashMap<String, Object>(more);
        ticket.put("title", REJECTED);
        ticket.put("description", "今天上午导出付款文件。\n\n" + "x".repeat(90));
        ticket.putIfAbsent("product", "ledger");
        ticket.put("productVersion", "5.3");
        ticket.putIfAbsent("severity", "B");
        return PageObjects.made("/api/v1/tickets", ticket, "number");
    }

    private static void say(Cast person, String number, Map<String, ?> message) {
        PageObjects.post(person, "/api/v1/tickets/" + number + "/messages", message, 201);
    }
}
