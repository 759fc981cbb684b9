package org.askwell.customers;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.Account;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.accounts.LanguageChoice;
import org.jboss.resteasy.reactive.RestForm;

/** The user's own profile. It is here and not with the accounts because it shows the customer's contracts. */
@Path("/account")
@Authenticated
public class AccountResource {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What the page shows; all but the language comes from the identity provider. */
    public record Profile(
            String name, String username, String email, Language language, String organisation, String code) {}

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance profile(Profile profile, List<Language> languages, List<ContractRow> contracts);
    }

    @GET
    public TemplateInstance profile() {
        Account account = user.account();
        String code = user.viewer().organisationCode();
        return Templates.profile(
                new Profile(
                        account.name,
                        account.username,
                        account.email,
                        account.language,
                        Optional.ofNullable(code)
                                .flatMap(Organisation::withCode)
                                .map(organisation -> organisation.name)
                                .orElse(null),
                        code),
                List.of(Language.values()),
                code == null ? List.of() : ContractRow.of(code, user.viewer().language(), LocalDate.now(clock)));
    }

    /** Keeps the language, and forgets the one switched to in this browser, which would hide it. */
    @POST
    @Transactional
    public Response keep(@RestForm String language) {
        user.account().language = Language.ofTag(language).orElseThrow(BadRequestException::new);
        return Response.seeOther(URI.create("/account"))
                .cookie(new NewCookie.Builder(LanguageChoice.COOKIE)
                        .value("")
                        .path("/")
                        .maxAge(0)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build())
                .build();
    }
}
