package org.askwell.downloads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.askwell.accounts.CurrentUser;
import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.askwell.web.Page;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages where users find patches and ask for them. */
@Path("/downloads")
public class PatchResource {

    static final int REASON_CHARACTERS = 1_000;

    @Inject
    CurrentUser user;

    @Inject
    PatchVisibility patches;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    AuthorizationDesk desk;

    @Inject
    LinkedArticles articles;

    @All
    List<LinkedWork> work;

    @Inject
    PatchReceipts receipts;

    @Inject
    Messages texts;

    /** A product to filter by. */
    public record Choice(String code, String name) {}

    @CheckedTemplate(basePath = "downloads")
    static class Templates {
        static native TemplateInstance list(
                Page<PatchCard> patches, List<Choice> products, String product, Patch.Kind kind, String base);

        static native TemplateInstance patch(
                PatchPageView patch,
                Entitlement entitlement,
                List<AuthorizationRow> requests,
                Map<Long, List<AuthorizationStep.Row>> steps,
                RelatedPatches related,
                List<LinkedWork.Link> tickets,
                Instant installed,
                FormErrors errors,
                String reason);
    }

    @GET
    @PermitAll
    public TemplateInstance list(
            @RestQuery String product,
            @RestQuery Patch.Kind kind,
            @RestQuery @DefaultValue("1") @Min(1) @Max(Page.MAX_NUMBER) int page) {
        Viewer viewer = user.viewer();
        String chosen = product == null || product.isBlank() ? null : product;
        var found = new PatchFilter(chosen, kind, Patch.State.PUBLISHED)
                .within(patches.scope(viewer), page, Integer.parseInt(Page.DEFAULT_SIZE));
        var decisions = entitlements.of(viewer, found.items());
        Set<Long> finished = viewer.loggedIn()
                ? Download.finished(
                        viewer.accountId(),
                        found.items().stream().map(patch -> patch.id).toList())
                : Set.of();
        return Templates.list(
                found.map(patch ->
                        PatchCard.of(patch, viewer.language(), decisions.get(patch.id), finished.contains(patch.id))),
                choices(viewer),
                chosen,
                kind,
                base(chosen, kind));
    }

    static List<Choice> choices(Viewer viewer) {
        return Product.inOrder().stream()
                .map(each -> new Choice(each.code, each.name(viewer.language())))
                .toList();
    }

    private static String base(String product, Patch.Kind kind) {
        var address = UriBuilder.fromPath("/downloads");
        if (product != null) {
            address.queryParam("product", "{product}");
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        String path = (product == null ? address.build() : address.build(product)).toString();
        return path + (path.contains("?") ? "&" : "?");
    }

    @GET
    @Path("{key}")
    @PermitAll
    public TemplateInstance patch(String key) {
        return page(key, FormErrors.none(), "");
    }

    private TemplateInstance page(String key, FormErrors errors, String reason) {
        Viewer viewer = user.viewer();
        Patch patch = patches.of(viewer, key).orElseThrow(NotFoundException::new);
        receipts.seen(patch, viewer);
        List<Authorization> requests =
                viewer.loggedIn() ? Authorization.of(viewer.accountId(), List.of(patch.id)) : List.of();
        return Templates.patch(
                PatchPageView.of(patch, viewer.language(), articles.of(patch.articleKeys, viewer)),
                entitlements.of(viewer, patch),
                requests.stream()
                        .map(request -> AuthorizationRow.of(request, viewer.language()))
                        .toList(),
                AuthorizationStep.of(requests),
                RelatedPatches.of(patch, patches.scope(viewer), viewer.language()),
                LinkedWork.of(work, patch.ticketNumbers, viewer),
                receipts.installed(patch, viewer).orElse(null),
                errors,
                reason);
    }

    @POST
    @Path("{key}/authorizations")
    @RolesAllowed({Role.CUSTOMER, Role.CUSTOMER_MANAGER})
    public Response request(String key, @RestForm @DefaultValue("") String reason) {
        var errors = FormErrors.none()
                .text(
                        "reason",
                        reason,
                        REASON_CHARACTERS,
                        words().errorMissing(),
                        words().errorTooLong(REASON_CHARACTERS));
        if (errors.any()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(page(key, errors, reason))
                    .build();
        }
        desk.request(key, reason.strip());
        return Response.seeOther(UriBuilder.fromPath("/downloads/{key}").build(key))
                .build();
    }

    private DownloadsMessages words() {
        return texts.of(DownloadsMessages.class);
    }
}
