package org.askwell.admin;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.askwell.accounts.Role;
import org.askwell.files.FileCheck;
import org.askwell.files.FileReport;

/** Whether every file is where it must be, for monitoring. */
@Path("/api/v1/file-check")
@RolesAllowed({Role.ADMIN, Role.AUDITOR})
public class FileCheckApi {

    @Inject
    FileCheck check;

    /** @throws NotFoundException if nothing was checked since the start */
    @GET
    public FileReport last() {
        return check.last().orElseThrow(NotFoundException::new);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public FileReport run() throws IOException {
        return check.run();
    }
}
