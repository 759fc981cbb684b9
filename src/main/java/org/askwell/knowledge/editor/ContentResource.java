package org.askwell.knowledge.editor;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.knowledge.content.ContentSync;
import org.askwell.knowledge.content.ImportReport;

/** What became of the content folder's files, and reading them again. */
@Path("/editor/content")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.ADMIN})
class ContentResource {

    @Inject
    ContentSync content;

    @CheckedTemplate(basePath = "knowledge/editor")
    static class Templates {
        static native TemplateInstance content(ImportReport report);
    }

    @GET
    public TemplateInstance report() {
        return Templates.content(content.last().orElse(null));
    }

    @POST
    public Response run() {
        content.run();
        return Response.seeOther(URI.create("/editor/content")).build();
    }
}
