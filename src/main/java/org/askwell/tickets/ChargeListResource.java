package org.askwell.tickets;

import java.util.EnumMap;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.web.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestQuery;

/** The work out of warranty that supervisors decide about (R11). */
@Path("/desk/charges")
@RolesAllowed(Role.SUPERVISOR)
class ChargeListResource {

    private static final List<Charge> LISTED =
            List.of(Charge.UNDECIDED, Charge.QUOTED, Charge.DECLINED, Charge.AGREED, Charge.ACCEPTED, Charge.REFUSED);

    @Inject
    CurrentUser user;

    @Inject
    Session database;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.SUPERVISOR)
    public TemplateInstance list(
            @RestQuery @DefaultValue("undecided") Charge charge,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        var counts = new EnumMap<Charge, Long>(Charge.class);
        LISTED.forEach(each -> counts.put(each, query(each).count(database)));
        return ChargeTemplates.list(
                query(charge).page(database, TicketSort.CREATED, page, Integer.parseInt(Page.DEFAULT_SIZE)),
                charge,
                counts,
                "/desk/charges?charge=" + charge.key() + "&");
    }

    private TicketQuery query(Charge charge) {
        return TicketQuery.visibleTo(user.viewer()).charge(charge);
    }
}
