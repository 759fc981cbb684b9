package org.askwell.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.web.ReturnPath;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Logging in, and choosing the language of the pages. */
@Path("/")
public class LoginResource {

    private static final int ONE_YEAR_SECONDS = 365 * 24 * 3600;

    /** Reached only with a login: the identity mechanism asks for it on the way here. */
    @GET
    @Path("login")
    @Authenticated
    public Response login(@RestQuery @DefaultValue("/") String back) {
        return Response.seeOther(ReturnPath.of(back)).build();
    }

    @POST
    @Path("language")
    @PermitAll
    public Response language(@RestForm String language, @RestForm @DefaultValue("/") String back) {
        var answer = Response.seeOther(ReturnPath.of(back));
        Language.ofTag(language)
                .ifPresent(chosen -> answer.cookie(new NewCookie.Builder(LanguageChoice.COOKIE)
                        .value(chosen.tag())
                        .path("/")
                        .maxAge(ONE_YEAR_SECONDS)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build()));
        return answer.build();
    }
}
