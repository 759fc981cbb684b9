package org.askwell.downloads.feeds;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.askwell.web.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The user's own tokens for feeds and installed products, for programs. */
@Path("/api/v1/product-tokens")
@Authenticated
public class TokenApi {

    @Inject
    CurrentUser user;

    @Inject
    ProductTokens tokens;

    @Inject
    FeedsConfig config;

    @Inject
    Messages texts;

    @GET
    public Page<TokenRow> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return tokens.own(page, size);
    }

    /** The token is in this answer and nowhere else. */
    @POST
    public Response make(@NotNull TokenInput input) {
        FormErrors errors = input.check(words(), user.viewer().organisationCode() != null);
        if (errors.any()) {
            return problem(400, words().notMade(), words().notMadeDetail(), errors);
        }
        return tokens.make(input)
                .map(made -> Response.status(201)
                        .header("Cache-Control", "no-store")
                        .entity(made)
                        .build())
                .orElseGet(
                        () -> problem(409, words().notMade(), words().errorTooMany(config.open()), FormErrors.none()));
    }

    @DELETE
    @Path("{id}")
    public void revoke(@RestPath long id) {
        tokens.revoke(id);
    }

    private static Response problem(int status, String title, String detail, FormErrors errors) {
        List<Problem.Violation> violations = errors.byField().entrySet().stream()
                .map(field -> new Problem.Violation(field.getKey(), field.getValue()))
                .toList();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("about:blank", title, status, detail, violations))
                .build();
    }

    private FeedMessages words() {
        return texts.of(FeedMessages.class);
    }
}
