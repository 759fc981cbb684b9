package org.askwell.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.NotAuthorizedException;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.askwell.accounts.viewing.ViewedCustomer;
import org.askwell.web.Reader;

/** The user of this request; the local profile is made at the first login. */
@RequestScoped
@Named
public class CurrentUser implements Reader {

    @Inject
    SecurityIdentity identity;

    @Inject
    Profiles profiles;

    @Inject
    LanguageChoice languages;

    @Inject
    RoutingContext request;

    private Viewer viewer;
    private boolean blocked;

    /** @return who is asking; somebody without a login sees what is public */
    public Viewer viewer() {
        if (viewer == null) {
            viewer = identity.isAnonymous() ? Viewer.anonymous(languages.of(request, null)) : known();
        }
        return viewer;
    }

    private Viewer known() {
        Account account = profiles.of(identity);
        blocked = account.blocked();
        String organisation =
                ViewedCustomer.of(identity).map(ViewedCustomer::code).orElse(account.organisationCode);
        return new Viewer(account.id, organisation, identity.getRoles(), languages.of(request, account.language));
    }

    /** @return the name of the customer as whom one of the staff looks at the portal, or null */
    public String viewedCustomer() {
        return ViewedCustomer.of(identity).map(ViewedCustomer::name).orElse(null);
    }

    /** @return whether an administrator keeps the user out; the identity provider may not know of it yet */
    boolean blocked() {
        return viewer().loggedIn() && blocked;
    }

    /**
     * @return the account of the user, attached to the running transaction if there is one
     * @throws NotAuthorizedException if nobody is logged in
     */
    public Account account() {
        if (!viewer().loggedIn()) {
            throw new NotAuthorizedException("Bearer");
        }
        return Account.findById(viewer().accountId());
    }

    @Override
    public Locale locale() {
        return viewer().language().locale();
    }

    /** @return the path and query of this request, to come back to */
    public String path() {
        return request.request().uri();
    }

    /** @return where to log in and then come back to this page */
    public String loginPath() {
        return "/login?back=" + URLEncoder.encode(path(), StandardCharsets.UTF_8);
    }

    public String name() {
        return identity.isAnonymous() ? null : account().name;
    }
}
