package org.askwell.tickets.sheet;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The tracking sheet of a ticket for programs. */
@Path("/api/v1/tickets/{number}/sheet")
@Authenticated
class SheetApi {

    @RestPath
    String number;

    /** Whether internal notes are wanted; refused to whom may not read them. */
    @RestQuery
    boolean notes;

    @Inject
    CurrentUser user;

    @Inject
    Sheets sheets;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    public Sheet sheet() {
        return sheets.of(user.viewer(), number, notes, user.viewer().language());
    }

    /** The records alone, to be checked with {@code VerifySheet.java}. */
    @GET
    @Path("records")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Authenticated
    public String records() {
        return sheets.records(user.viewer(), number, notes);
    }
}
