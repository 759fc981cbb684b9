package org.askwell.downloads;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.CurrentUser;
import org.askwell.web.Page;

/** Shows patches to the asking user: with the articles that the user may read, and whether the user may download. */
@ApplicationScoped
class PatchDocuments {

    @Inject
    CurrentUser user;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    LinkedArticles articles;

    PatchDocument of(Patch patch) {
        return document(patch, entitlements.of(user.viewer(), patch));
    }

    Page<PatchDocument> of(Page<Patch> patches) {
        var decisions = entitlements.of(user.viewer(), patches.items());
        return patches.map(patch -> document(patch, decisions.get(patch.id)));
    }

    private PatchDocument document(Patch patch, Entitlement entitlement) {
        return PatchDocument.of(patch, entitlement, named(patch));
    }

    /** Whoever edits the patch needs every key. */
    private List<String> named(Patch patch) {
        return user.viewer().releaseManager()
                ? patch.articleKeys
                : articles.of(patch.articleKeys, user.viewer()).stream()
                        .map(LinkedArticles.Link::key)
                        .toList();
    }
}
