package org.askwell.tickets;

import java.nio.charset.Charset;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.askwell.tickets.TicketStories.TICKETS;
import static org.askwell.tickets.TicketStories.open;
import static org.askwell.tickets.TicketStories.sending;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

/** Files in tickets. */
@QuarkusTest
@WithTestResource(TestServers.class)
class TicketAttachmentTest {

    @Test
    void T14_a_page_in_disguise_is_saved_and_never_run() {
        String number = open(Cast.MEI, "Page", "");
        String id = sending(Cast.MEI, "<script>alert(1)</script>".getBytes(UTF_8))
                .post(TICKETS + "/" + number + "/attachments?name=x.html")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Login.as(Cast.MEI)
                .accept("*/*")
                .get(TICKETS + "/" + number + "/attachments/" + id)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("sandbox"));
    }

    @Test
    void the_text_of_a_chinese_log_is_found_whatever_its_encoding() {
        String number = open(Cast.MEI, "Log", "");
        sending(Cast.MEI, "错误：无法连接鸭嘴兽服务".getBytes(Charset.forName("GB18030")))
                .post(TICKETS + "/" + number + "/attachments?name=server.log")
                .then()
                .statusCode(201);

        Login.as(Cast.SAM)
                .queryParam("q", "鸭嘴兽")
                .get(TICKETS)
                .then()
                .body("items.number", hasItem(number))
                .body("total", equalTo(1));
    }

    @Test
    void T28_a_file_above_the_limit_is_refused_and_leaves_nothing() {
        String number = open(Cast.MEI, "Large", "");

        sending(Cast.MEI, new byte[25 * 1024 * 1024 + 1])
                .post(TICKETS + "/" + number + "/attachments?name=large.bin")
                .then()
                .statusCode(413);
        Login.as(Cast.SAM).queryParam("q", "large.bin").get(TICKETS).then().body("total", equalTo(0));
    }
}
