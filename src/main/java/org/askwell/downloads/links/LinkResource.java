package org.askwell.downloads.links;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where users see their links and what was fetched by them, and revoke them. */
@Path("/downloads/links")
@Authenticated
public class LinkResource {

    private static final URI LIST = URI.create("/downloads/links");

    @Inject
    DownloadLinks links;

    @CheckedTemplate(basePath = "links")
    static class Templates {
        /** @param limit how many open links somebody has who wanted one more, or 0 */
        static native TemplateInstance list(Page<LinkRow> links, int limit);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        return page(page, 0);
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@RestPath long id) {
        links.revoke(id);
        return Response.seeOther(LIST).build();
    }

    TemplateInstance page(int number, int limit) {
        return Templates.list(links.own(number, Integer.parseInt(Page.DEFAULT_SIZE)), limit);
    }
}
