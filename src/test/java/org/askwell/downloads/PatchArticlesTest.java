package org.askwell.downloads;

import java.util.HashMap;
import java.util.List;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.knowledge.Articles;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A patch's page names the articles about it by their titles. */
@QuarkusTest
@WithTestResource(TestServers.class)
class PatchArticlesTest {

    @Test
    void articles_are_named_by_their_titles_to_those_who_may_read_them() {
        var both = Articles.draft("patch-both", "public", "Read before installing");
        Articles.publish(both);
        both.put("language", "zh-CN");
        both.put("title", "安装前必读");
        Articles.publish(both);
        Articles.publish(Articles.draft("patch-english", "public", "Only in English"));
        Articles.publish(Articles.draft("patch-customers", "customers", "For customers"));
        Articles.publish(Articles.draft("patch-staff", "staff", "canary-for-staff"));
        String page = "/downloads/"
                + published(List.of("patch-english", "patch-both", "patch-staff", "patch-customers", "patch-nothing"));

        assertThat(Browser.loggedInAs(Cast.TOM).get(page).asString())
                .containsSubsequence("Only in English", "Read before installing", "For customers")
                .doesNotContain("canary-for-staff", ">patch-both<", "patch-nothing", "patch-staff");
        assertThat(Browser.loggedInAs(Cast.MEI).get(page).asString())
                .contains("安装前必读", "lang=\"en\">Only in English")
                .doesNotContain("Read before installing");
        assertThat(Browser.anonymous().get(page).asString()).doesNotContain("For customers");
        assertThat(Browser.loggedInAs(Cast.SAM).get(page).asString()).contains("canary-for-staff");
    }

    @Test
    void the_api_tells_the_keys_to_those_who_may_read_them() {
        Articles.publish(Articles.draft("patch-open", "public", "For everybody"));
        Articles.publish(Articles.draft("patch-closed", "staff", "For staff"));
        String patch = "/api/v1/patches/" + published(List.of("patch-closed", "patch-open"));

        assertThat(Login.as(Cast.TOM).get(patch).<List<String>>path("articles")).containsExactly("patch-open");
        assertThat(Login.as(Cast.RAY).get(patch).<List<String>>path("articles"))
                .containsExactly("patch-closed", "patch-open");
    }

    private static String published(List<String> articles) {
        String key = Patches.draft("gate", "patch".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        int version = Login.as(Cast.RAY).get("/api/v1/patches/" + key).path("version");
        var facts = new HashMap<>(Patches.facts(key, "gate"));
        facts.put("articles", articles);
        facts.put("version", version);
        Login.as(Cast.RAY).body(facts).put("/api/v1/patches/" + key).then().statusCode(200);
        Patches.publish(key);
        return key;
    }
}
