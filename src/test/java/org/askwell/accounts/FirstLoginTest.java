package org.askwell.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.askwell.testsupport.AtOnce;
import org.askwell.testsupport.Browser;
import org.askwell.testsupport.TestServers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser that restores its tabs asks for several pages before anybody has made the account. */
@QuarkusTest
@WithTestResource(TestServers.class)
class FirstLoginTest {

    @Test
    @TestSecurity(user = "many.tabs", roles = "customer")
    @OidcSecurity(
            claims = {
                @Claim(key = "sub", value = "subject-of-many-tabs"),
                @Claim(key = "preferred_username", value = "many.tabs"),
                @Claim(key = "email", value = "many.tabs@harbor.example")
            })
    void the_first_pages_at_once_make_one_account() {
        var statuses =
                AtOnce.of(8, () -> Browser.anonymous().get("/notifications").statusCode());

        assertThat(statuses).containsOnly(200);
        long accounts = QuarkusTransaction.requiringNew().call(() -> Account.count("subject", "subject-of-many-tabs"));
        assertThat(accounts).isEqualTo(1);
    }
}
