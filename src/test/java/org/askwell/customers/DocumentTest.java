package org.askwell.customers;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** R24: documents of a customer, and who may fetch them. */
@QuarkusTest
@WithTestResource(TestServers.class)
class DocumentTest {

    private static final String PAGE = "/organisations/harbor-bureau/documents";

    @Test
    void T01_a_document_is_fetched_by_those_who_may_see_it_and_by_nobody_else() {
        var sue = Browser.loggedInAs(Cast.SUE);
        var mei = Browser.loggedInAs(Cast.MEI);
        String path = PAGE + "/" + add(sue, "验收单.txt", false);
        assertThat(sue.get(path).asString()).isEqualTo("Signed");
        assertThat(mei.get(path).statusCode()).isEqualTo(404);
        assertThat(mei.get(PAGE).asString()).doesNotContain("验收单.txt");

        sue.post(PAGE, path + "/sharing", Map.of("shared", "true"));

        var answer = mei.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(mei.post(PAGE, path + "/removal", Map.of()).statusCode()).isEqualTo(403);
        var ana = Browser.loggedInAs(Cast.ANA);
        assertThat(ana.get(path).statusCode()).isEqualTo(404);
        assertThat(ana.get(path.replace("harbor-bureau", "northfield")).statusCode())
                .isEqualTo(404);
        assertThat(Browser.anonymous().get(path).statusCode()).isEqualTo(302);

        sue.post(PAGE, path + "/removal", Map.of());
        assertThat(sue.get(path).statusCode()).isEqualTo(404);
        assertThat(sue.get("/desk/customers/harbor-bureau/history").asString()).contains("验收单.txt", "ACCEPTANCE");
    }

    @Test
    void an_empty_file_is_refused() {
        var sue = Browser.loggedInAs(Cast.SUE);

        var answer = sue.upload(PAGE, PAGE, Map.of("kind", "OTHER"), "document", "empty.txt", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("href=\"#document\"");
    }

    private static String add(Browser by, String name, boolean shared) {
        by.upload(
                        PAGE,
                        PAGE,
                        Map.of("kind", "ACCEPTANCE", "shared", String.valueOf(shared)),
                        "document",
                        name,
                        "Signed".getBytes(UTF_8))
                .then()
                .statusCode(303);
        Matcher id = Pattern.compile("/documents/(\\d+)\"[^>]*>" + name)
                .matcher(by.get(PAGE).asString());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
