package org.askwell.notifications;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.MailBox;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The link of an invitation reaches the address that it is for. */
@QuarkusTest
@WithTestResource(TestServers.class)
class InvitationLetterTest {

    @Test
    void the_invited_address_gets_the_link() {
        var server = MailBox.open();
        String link = invited("letter-en@harbor.example", "en");

        var mail = server.await("letter-en@harbor.example", "Tom Reed invites you to Harbor City Finance Bureau");

        assertThat(mail.text())
                .contains(link)
                .contains("letter-en@harbor.example")
                .contains("works once");
        assertThat(mail.html()).contains("lang=\"en\"").contains("href=\"" + link + "\"");
        assertThat(link).startsWith("http://localhost:" + TestServers.PORT + "/invitations/");
    }

    @Test
    void the_letter_is_in_the_language_of_whoever_invites() {
        var server = MailBox.open();
        String link = invited("letter-zh@harbor.example", "zh-CN");

        var mail = server.await("letter-zh@harbor.example", "Tom Reed邀请您加入");

        assertThat(mail.text()).contains(link).contains("此链接只能使用一次").doesNotContain("invites");
        assertThat(mail.html()).contains("lang=\"zh-CN\"");
    }

    private static String invited(String email, String language) {
        return Login.as(Cast.TOM)
                .cookie("askwell-language", language)
                .body(Map.of("email", email))
                .post("/api/v1/organisations/harbor-bureau/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }
}
