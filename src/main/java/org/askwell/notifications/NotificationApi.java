package org.askwell.notifications;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The user's own list of news as JSON. */
@Path("/api/v1/notifications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class NotificationApi {

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * One page of the list.
     *
     * @param unread how many the user has not read, on all pages
     */
    public record Listing(List<NotificationRow> items, int number, int size, long total, long unread) {}

    @GET
    public Listing list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        Page<NotificationRow> rows =
                Notification.page(viewer, page).map(it -> NotificationRow.of(it, viewer.language()));
        return new Listing(rows.items(), rows.number(), rows.size(), rows.total(), Notification.unread(viewer));
    }

    @POST
    @Path("{id}/reading")
    @Transactional
    public void read(@RestPath long id) {
        Notification.of(user.viewer(), id).orElseThrow(NotFoundException::new).read(clock.instant());
    }

    @POST
    @Path("reading")
    @Transactional
    public void readAll() {
        Notification.readAll(user.viewer(), clock.instant());
    }
}
