package org.askwell.notifications;

import java.net.URI;
import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Viewer;
import org.askwell.accounts.viewing.NotWhileViewing;
import org.askwell.web.Page;
import org.askwell.web.ReturnPath;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The user's own list of news. */
@Path("/notifications")
@Authenticated
public class NotificationResource {

    private static final URI LIST = URI.create("/notifications");

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "notifications")
    static class Templates {
        static native TemplateInstance list(Page<NotificationRow> notifications, long unread);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        return Templates.list(
                Notification.page(viewer, page).map(it -> NotificationRow.of(it, viewer.language())),
                Notification.unread(viewer));
    }

    /** Goes on to the object; having seen it is having read the news. */
    @GET
    @Path("{id}")
    @NotWhileViewing
    @Transactional
    public Response open(@RestPath long id) {
        Notification notification = mine(id);
        notification.read(clock.instant());
        return Response.seeOther(ReturnPath.of(notification.path)).build();
    }

    @POST
    @Path("{id}/reading")
    @Transactional
    public Response read(@RestPath long id) {
        mine(id).read(clock.instant());
        return Response.seeOther(LIST).build();
    }

    @POST
    @Path("reading")
    @Transactional
    public Response readAll() {
        Notification.readAll(user.viewer(), clock.instant());
        return Response.seeOther(LIST).build();
    }

    private Notification mine(long id) {
        return Notification.of(user.viewer(), id).orElseThrow(NotFoundException::new);
    }
}
