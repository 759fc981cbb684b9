package org.askwell.tickets.sheet;

import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.tickets.Ticket;

/** A ticket with a whole life, told over REST, and ways to tamper with it behind the portal's back. */
final class SheetStory {

    /** What stands in an internal note and nowhere else. */
    static final String NOTE = "numbat canary";

    private static final String TICKETS = "/api/v1/tickets";

    private SheetStory() {}

    /** @return the number of a ticket of mei's that was answered, noted, solved, reopened, solved and closed */
    static String closed() {
        String number = open("=SUM(A1) 付款文件 <b>失败</b>", "第一行\n第二行 😀 \u0001 ①→√");
        post(Cast.MEI, number, "attachments?name=跟踪.log", null);
        post(Cast.SAM, number, "messages", Map.of("body", NOTE, "kind", "NOTE"));
        post(Cast.SAM, number, "messages", Map.of("body", "Which bank?", "kind", "QUESTION"));
        post(Cast.MEI, number, "messages", Map.of("body", "工商银行"));
        post(Cast.SAM, number, "resolution", Map.of("text", "Choose GB18030"));
        post(Cast.MEI, number, "messages", Map.of("body", "还是不行"));
        post(Cast.SAM, number, "resolution", Map.of("text", "Restart, too"));
        post(Cast.MEI, number, "closure", Map.of());
        return number;
    }

    static String open(String title, String description) {
        return Login.as(Cast.MEI)
                .body(Map.of("title", title, "description", description, "product", "ledger", "severity", "B"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** @param body null to send a file */
    static void post(Cast person, String number, String path, Map<String, ?> body) {
        var request = body == null
                ? Login.as(person).contentType("application/octet-stream").body(new byte[] {1, 2})
                : Login.as(person).body(body);
        int status = request.post(TICKETS + "/" + number + "/" + path).statusCode();
        if (status >= 300) {
            throw new AssertionError(path + " answered " + status);
        }
    }

    /** @param query such as {@code ?notes=true}, or empty */
    static JsonPath sheet(Cast reader, String number, String query) {
        return Login.as(reader)
                .get(TICKETS + "/" + number + "/sheet" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String records(Cast reader, String number, String query) {
        return Login.as(reader)
                .accept("text/plain")
                .get(TICKETS + "/" + number + "/sheet/records" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Does something to the database that the portal never does; {@code :ticket} is the ticket's id. */
    static void tamper(String number, String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            var database = Ticket.getEntityManager();
            Long id = database.createQuery("select id from Ticket where number = ?1", Long.class)
                    .setParameter(1, number)
                    .getSingleResult();
            for (String part : statement.split(";")) {
                var query = database.createNativeQuery(part);
                if (part.contains(":ticket")) {
                    query.setParameter("ticket", id);
                }
                query.executeUpdate();
            }
        });
    }
}
