package org.askwell.accounts.viewing;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Lets whoever looks at the portal as a customer have that customer's eyes, and no role of one's own, at every request. */
@ApplicationScoped
class ViewingIdentity implements SecurityIdentityAugmentor {

    @Inject
    Viewings viewings;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        RoutingContext exchange = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        Cookie cookie = exchange == null ? null : exchange.request().getCookie(Viewings.COOKIE);
        return identity.isAnonymous() || cookie == null
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> viewings.of(identity, cookie.getValue())
                        .map(customer -> customer.eyesOf(identity))
                        .orElse(identity));
    }
}
