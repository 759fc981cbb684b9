package org.askwell.downloads.feeds;

import java.net.URI;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Language;
import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where users see what they follow, and make and revoke tokens for feeds and installed products. */
@Path("/downloads/feeds")
@Authenticated
public class TokenResource {

    private static final URI LIST = URI.create("/downloads/feeds");

    @Inject
    CurrentUser user;

    @Inject
    ProductTokens tokens;

    @Inject
    FeedsConfig config;

    @Inject
    Messages texts;

    /** @param followed whether the user follows it */
    public record Choice(String code, String name, boolean followed) {}

    @CheckedTemplate(basePath = "feeds")
    static class Templates {
        static native TemplateInstance list(
                Page<TokenRow> tokens, List<Choice> products, TokenInput input, boolean customer, FormErrors errors);

        static native TemplateInstance made(MadeToken token);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(page, TokenInput.none(), FormErrors.none());
    }

    /** Shows the token once. */
    @POST
    public Response make(@RestForm String scope, @RestForm String product, @RestForm @DefaultValue("") String name) {
        var input = new TokenInput(scope, product, name);
        FormErrors errors = input.check(words(), customer());
        if (errors.any()) {
            return answer(400, page(1, input, errors));
        }
        return tokens.make(input)
                .map(made -> answer(201, Templates.made(made)))
                .orElseGet(() -> answer(
                        409, page(1, input, FormErrors.none().add("name", words().errorTooMany(config.open())))));
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath long id) {
        tokens.revoke(id);
        return Response.seeOther(LIST).build();
    }

    private TemplateInstance page(int number, TokenInput input, FormErrors errors) {
        Language language = user.viewer().language();
        Set<String> followed = ProductSubscription.of(user.viewer().accountId());
        List<Choice> products = Product.inOrder().stream()
                .map(each -> new Choice(each.code, each.name(language), followed.contains(each.code)))
                .toList();
        return Templates.list(
                tokens.own(number, Integer.parseInt(Page.DEFAULT_SIZE)), products, input, customer(), errors);
    }

    private boolean customer() {
        return user.viewer().organisationCode() != null;
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }

    private FeedMessages words() {
        return texts.of(FeedMessages.class);
    }
}
