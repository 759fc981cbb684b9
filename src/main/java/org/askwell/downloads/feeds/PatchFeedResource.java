package org.askwell.downloads.feeds;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Language;
import org.askwell.downloads.Patch;
import org.askwell.downloads.PatchFilter;
import org.askwell.downloads.PatchVisibility;
import org.askwell.web.PortalAddress;
import org.askwell.web.SecretPaths;
import org.askwell.web.SecretToken;
import org.jboss.resteasy.reactive.RestQuery;

/** Where feed readers fetch what the owner of a token may see of a product's patches, and never more (T06). */
@Path(SecretPaths.FEEDS + "{token}/{product}.atom")
public class PatchFeedResource {

    private static final int ENTRIES = 30;

    @Inject
    TokenCheck tokens;

    @Inject
    PatchVisibility visibility;

    @Inject
    PortalAddress portal;

    @CheckedTemplate(basePath = "feeds")
    static class Templates {
        static native TemplateInstance atom(PatchFeed feed);
    }

    /** @param language a tag; left out or unknown means its owner's */
    @GET
    @Produces("application/atom+xml")
    @PermitAll
    @Transactional
    public Response feed(String token, String product, @RestQuery String language, @Context Request request) {
        ProductToken good = tokens.of(token, ProductToken.Scope.FEED, product);
        Language wanted = Language.ofTag(language).orElse(good.account.language);
        List<Patch> patches =
                new PatchFilter(product, null, null).changedLast(visibility.scope(good.reader()), ENTRIES);
        String feed = Templates.atom(PatchFeed.of(good.product, patches, wanted, portal.of("")))
                .setLocale(wanted.locale())
                .render();
        var tag = new EntityTag(SecretToken.hash(feed));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(feed) : known)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
