package org.askwell.admin;

import java.io.IOException;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.Role;
import org.askwell.files.FileCheck;
import org.askwell.files.FileReport;

/** Whether every file is where it must be. */
@Path("/admin/files")
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class FileCheckResource {

    @Inject
    FileCheck check;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        /** @param report null if nothing was checked since the start */
        static native TemplateInstance files(FileReport report);
    }

    @GET
    public TemplateInstance report() {
        return Templates.files(check.last().orElse(null));
    }

    @POST
    public Response run() throws IOException {
        check.run();
        return Response.seeOther(URI.create("/admin/files")).build();
    }
}
