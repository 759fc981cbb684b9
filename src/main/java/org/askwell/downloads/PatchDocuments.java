package org.askwell.downloads;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.CurrentUser;
import org.askwell.web.Page;

/** Shows patches to the asking user: with the articles and tickets that the user may read, and whether the user may download. */
@ApplicationScoped
class PatchDocuments {

    @Inject
    CurrentUser user;

    @Inject
    EntitlementCheck entitlements;

    @Inject
    EntitlementWords words;

    @Inject
    LinkedArticles articles;

    @Inject
    LinkedTickets tickets;

    PatchDocument of(Patch patch) {
        return PatchDocument.of(
                patch,
                access(entitlements.of(user.viewer(), patch)),
                named(patch, readable(List.of(patch))),
                tickets(patch));
    }

    Page<PatchDocument> of(Page<Patch> patches) {
        var decisions = entitlements.of(user.viewer(), patches.items());
        Set<String> readable = readable(patches.items());
        return patches.map(patch ->
                PatchDocument.of(patch, access(decisions.get(patch.id)), named(patch, readable), tickets(patch)));
    }

    private PatchDocument.Access access(Entitlement entitlement) {
        return PatchDocument.Access.of(entitlement, words);
    }

    private static List<String> named(Patch patch, Set<String> readable) {
        return patch.articleKeys.stream().filter(readable::contains).toList();
    }

    private List<String> tickets(Patch patch) {
        return user.viewer().releaseManager()
                ? patch.ticketNumbers
                : tickets.of(patch.ticketNumbers, user.viewer()).stream()
                        .map(LinkedTickets.Link::number)
                        .toList();
    }

    /** Whoever edits patches needs every key. */
    private Set<String> readable(List<Patch> patches) {
        List<String> keys = patches.stream()
                .flatMap(patch -> patch.articleKeys.stream())
                .distinct()
                .toList();
        return user.viewer().releaseManager()
                ? Set.copyOf(keys)
                : articles.of(keys, user.viewer()).stream()
                        .map(LinkedArticles.Link::key)
                        .collect(Collectors.toSet());
    }
}
