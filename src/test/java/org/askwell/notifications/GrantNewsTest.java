package org.askwell.notifications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.downloads.Patches;
import org.askwell.downloads.grants.Grants;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** R2: rights that nobody asked for reach those they were given to. */
@QuarkusTest
@WithTestResource(TestServers.class)
class GrantNewsTest {

    private static final byte[] CONTENT = "patch".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_person_is_told_of_a_right_and_of_its_end_in_the_portal_and_by_mail() {
        var server = MailBox.open();
        String key = Patches.published("gate", CONTENT);

        int grant = Grants.toPerson(Cast.ANA, key);

        assertThat(kinds(Cast.ANA, key)).containsExactly("RIGHT_GIVEN");
        assertThat(kinds(Cast.WEI, key)).isEmpty();
        assertThat(server.await("ana.costa@northfield.example", "Patch " + key).text())
                .contains("/downloads/" + key)
                .doesNotContain("They test it for us");
        Grants.revoke(grant);
        assertThat(kinds(Cast.ANA, key)).containsExactlyInAnyOrder("RIGHT_GIVEN", "RIGHT_REVOKED");
    }

    @Test
    void everybody_of_a_customer_is_told_in_the_own_language_and_nobody_else() {
        for (Cast person : List.of(Cast.ANA, Cast.WEI)) {
            Login.as(person).get("/api/v1/patches").then().statusCode(200);
        }
        String key = Patches.published("gate", CONTENT);

        Grants.toCustomer("northfield", Map.of("patch", key));

        assertThat(titles(Cast.ANA, key)).singleElement().asString().startsWith("You were given the right to download");
        assertThat(titles(Cast.WEI, key)).singleElement().asString().startsWith("已为您开通下载权限：补丁 " + key);
        assertThat(kinds(Cast.MEI, key)).doesNotContain("RIGHT_GIVEN");
    }

    private static List<String> kinds(Cast person, String key) {
        return list(person, key, "kind");
    }

    private static List<String> titles(Cast person, String key) {
        return list(person, key, "title");
    }

    private static List<String> list(Cast person, String key, String fact) {
        return Login.as(person)
                .get("/api/v1/notifications")
                .jsonPath()
                .getList("items.findAll { it.reference == '" + key + "' }." + fact);
    }
}
