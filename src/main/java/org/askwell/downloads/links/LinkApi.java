package org.askwell.downloads.links;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The user's own links, for programs. */
@Path("/api/v1/download-links")
@Authenticated
public class LinkApi {

    @Inject
    DownloadLinks links;

    @GET
    public Page<LinkRow> list(
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page,
            @RestQuery @DefaultValue(Page.DEFAULT_SIZE) @Min(1) @Max(Page.MAX_SIZE) int size) {
        return links.own(page, size);
    }

    @DELETE
    @Path("{id}")
    public void revoke(@RestPath long id) {
        links.revoke(id);
    }
}
