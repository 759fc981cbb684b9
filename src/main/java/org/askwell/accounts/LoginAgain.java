package org.askwell.accounts;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;

/**
 * Lets the identity provider ask for the password even if its own session still goes on, on the way to a page where
 * something is signed. Without this, ending the portal's session would only lead there and back again.
 */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class LoginAgain implements OidcRedirectFilter {

    private static final String SIGNATURE = "/signature";

    @Override
    public void filter(OidcRedirectContext redirect) {
        if (redirect.routingContext().request().path().endsWith(SIGNATURE)) {
            redirect.additionalQueryParams().add("prompt", "login").add("max_age", "0");
        }
    }
}
