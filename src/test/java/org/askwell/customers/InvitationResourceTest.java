package org.askwell.customers;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.askwell.accounts.Account;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.Cast;
import org.askwell.testsupport.Login;
import org.askwell.testsupport.TestServers;
import org.askwell.web.SecretToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** T22: invitations are for one person, once, for seven days. */
@QuarkusTest
@WithTestResource(TestServers.class)
class InvitationResourceTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private static String invited(String email) {
        String link = Login.as(Cast.TOM)
                .body(Map.of("email", email))
                .post("/api/v1/organisations/harbor-bureau/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return link.substring(link.indexOf("/invitations/"));
    }

    @Test
    @TestSecurity(user = "new.person", roles = "customer")
    @OidcSecurity(
            claims = {
                @Claim(key = "sub", value = "subject-of-new-person"),
                @Claim(key = "preferred_username", value = "new.person"),
                @Claim(key = "email", value = "New.Person@harbor.example")
            })
    void whoever_is_invited_joins_and_the_link_is_used_up() {
        String link = invitedDirectly("new.person@harbor.example");
        var person = Browser.anonymous();
        assertThat(person.get(link).asString()).contains("Harbor City Finance Bureau");
        assertThat(account().organisationCode).isNull();

        assertThat(person.post(link, link + "/acceptance", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(account().organisationCode).isEqualTo("harbor-bureau");
        assertThat(person.get(link).statusCode()).isEqualTo(410);
        assertThat(person.get("/account").asString()).contains("Harbor City Finance Bureau");
        assertThat(person.post("/account", link + "/acceptance", Map.of()).statusCode())
                .isEqualTo(410);
    }

    private static Account account() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.withUsername("new.person").orElseThrow());
    }

    /** Puts an invitation where the API would, as the identity of this test is used for every request. */
    private static String invitedDirectly(String email) {
        String token = "token-of-" + email;
        QuarkusTransaction.requiringNew().run(() -> {
            var inviter = new Account();
            inviter.subject = "inviter";
            inviter.username = "inviter";
            inviter.name = "Inviter";
            inviter.email = "inviter@harbor.example";
            inviter.language = org.askwell.accounts.Language.EN;
            inviter.createdAt = CLOCK.instant();
            inviter.seenAt = inviter.createdAt;
            inviter.persist();
            var invitation = new Invitation();
            invitation.organisation = Organisation.withCode("harbor-bureau").orElseThrow();
            invitation.email = email;
            invitation.tokenHash = SecretToken.hash(token);
            invitation.invitedBy = inviter;
            invitation.createdAt = CLOCK.instant();
            invitation.expiresAt = invitation.createdAt.plus(Duration.ofDays(7));
            invitation.persist();
        });
        return "/invitations/" + token;
    }

    @Test
    void T22_an_old_link_is_gone() {
        String link = invited("late@harbor.example");
        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(200);

        QuarkusMock.installMockForType(Clock.offset(CLOCK, Duration.ofDays(8)), Clock.class);

        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void T10_a_forged_or_altered_link_leads_nowhere() {
        String link = invited("forged@harbor.example");

        assertThat(Browser.anonymous().get(link + "x").statusCode()).isEqualTo(404);
        assertThat(Browser.anonymous().get("/invitations/AAAAAAAA").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_link_cannot_be_used_by_somebody_of_another_customer_or_by_staff() {
        String link = invited("somebody@harbor.example");

        var ana = Browser.loggedInAs(Cast.ANA);
        assertThat(ana.post("/account", link + "/acceptance", Map.of()).statusCode())
                .isEqualTo(409);
        var sam = Browser.loggedInAs(Cast.SAM);
        assertThat(sam.post("/account", link + "/acceptance", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_hash_of_a_link_is_kept() {
        String link = invited("secret@harbor.example");
        String token = link.substring("/invitations/".length());

        Invitation kept = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>find("email", "secret@harbor.example")
                        .firstResult());

        assertThat(kept.tokenHash).isEqualTo(SecretToken.hash(token)).doesNotContain(token);
    }

    @Test
    void T04_a_manager_invites_for_the_own_customer_only_and_others_not_at_all() {
        var email = Map.of("email", "x@harbor.example");

        Login.as(Cast.TOM)
                .body(email)
                .post("/api/v1/organisations/northfield/invitations")
                .then()
                .statusCode(404);
        Login.as(Cast.MEI)
                .body(email)
                .post("/api/v1/organisations/harbor-bureau/invitations")
                .then()
                .statusCode(403);
        Login.as(Cast.SAM)
                .body(email)
                .post("/api/v1/organisations/harbor-bureau/invitations")
                .then()
                .statusCode(403);
        Login.as(Cast.SUE)
                .body(email)
                .post("/api/v1/organisations/northfield/invitations")
                .then()
                .statusCode(201);
        var mei = Browser.loggedInAs(Cast.MEI);
        assertThat(mei.post("/account", "/account/colleagues/invitations", email)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_may_invite_sees_what_is_out_and_withdraws_it() {
        String link = invited("regretted@harbor.example");
        String page = "/account/colleagues";
        var tom = Browser.loggedInAs(Cast.TOM);
        assertThat(tom.get(page).asString()).contains("regretted@harbor.example");
        long id = idOf("regretted@harbor.example");

        assertThat(tom.post(page, page + "/invitations/" + id + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(tom.get(page).asString()).doesNotContain("regretted@harbor.example");
        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_supervisor_withdraws_for_the_customer() {
        String link = invited("by-sue@harbor.example");
        String page = "/desk/customers/harbor-bureau";
        var sue = Browser.loggedInAs(Cast.SUE);
        assertThat(sue.get(page).asString()).contains("by-sue@harbor.example", "Tom Reed");
        assertThat(Browser.loggedInAs(Cast.SAM).get(page).asString()).doesNotContain("by-sue@harbor.example");

        sue.post(page, page + "/invitations/" + idOf("by-sue@harbor.example") + "/withdrawal", Map.of());

        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void T04_an_invitation_is_withdrawn_only_by_those_who_may_invite_there() {
        String link = invited("kept@harbor.example");
        String harbor = "/api/v1/organisations/harbor-bureau/invitations";
        String kept = "/" + idOf("kept@harbor.example");

        Login.as(Cast.MEI).delete(harbor + kept).then().statusCode(403);
        Login.as(Cast.MEI).get(harbor).then().statusCode(403);
        Login.as(Cast.ANA).delete(harbor + kept).then().statusCode(403);
        Login.as(Cast.SAM).delete(harbor + kept).then().statusCode(403);
        Login.as(Cast.SUE)
                .delete("/api/v1/organisations/northfield/invitations" + kept)
                .then()
                .statusCode(404);
        var mei = Browser.loggedInAs(Cast.MEI);
        assertThat(mei.post("/account", "/account/colleagues/invitations" + kept + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(403);

        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(200);
    }

    private static long idOf(String email) {
        return Login.as(Cast.TOM)
                .get("/api/v1/organisations/harbor-bureau/invitations?size=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("items.find { it.email == '" + email + "' }.id");
    }

    @Test
    void the_manager_invites_on_the_page_of_colleagues() {
        var tom = Browser.loggedInAs(Cast.TOM);
        Login.as(Cast.MEI).get("/api/v1/organisations");
        String page = "/account/colleagues";
        assertThat(tom.get(page).asString())
                .contains("mei.lin@harbor-bureau.example")
                .doesNotContain("northfield");

        var done = tom.post(page, page + "/invitations", Map.of("email", "fresh@harbor.example"));
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(done.asString()).contains("/invitations/").contains("fresh@harbor.example");

        var wrong = tom.post(page, page + "/invitations", Map.of("email", "a@b\r\nBcc: c@d"));
        assertThat(wrong.statusCode()).isEqualTo(400);
    }
}
