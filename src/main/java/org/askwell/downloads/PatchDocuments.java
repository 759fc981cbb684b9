package org.askwell.downloads;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
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
    PatchVisibility visibility;

    @Inject
    LinkedArticles articles;

    @All
    List<LinkedWork> work;

    PatchDocument of(Patch patch) {
        return document(
                patch, entitlements.of(user.viewer(), patch), readable(List.of(patch)), knowable(List.of(patch)));
    }

    Page<PatchDocument> of(Page<Patch> patches) {
        var decisions = entitlements.of(user.viewer(), patches.items());
        Set<String> readable = readable(patches.items());
        Set<String> knowable = knowable(patches.items());
        return patches.map(patch -> document(patch, decisions.get(patch.id), readable, knowable));
    }

    private PatchDocument document(Patch patch, Entitlement entitlement, Set<String> readable, Set<String> knowable) {
        return PatchDocument.of(
                patch,
                access(entitlement),
                new PatchDocument.Named(
                        within(knowable, patch.supersedes),
                        within(knowable, patch.prerequisites),
                        within(readable, patch.articleKeys),
                        tickets(patch)));
    }

    /** @return the keys of other patches that the patches name, as far as the user may know of them */
    private Set<String> knowable(List<Patch> patches) {
        return RelatedPatches.keysWithin(
                patches.stream()
                        .flatMap(patch -> Stream.concat(patch.supersedes.stream(), patch.prerequisites.stream()))
                        .collect(Collectors.toSet()),
                visibility.scope(user.viewer()));
    }

    private PatchDocument.Access access(Entitlement entitlement) {
        return PatchDocument.Access.of(entitlement, words);
    }

    private static List<String> within(Set<String> known, List<String> keys) {
        return keys.stream().filter(known::contains).toList();
    }

    private List<String> tickets(Patch patch) {
        return user.viewer().releaseManager()
                ? patch.ticketNumbers
                : LinkedWork.of(work, patch.ticketNumbers, user.viewer()).stream()
                        .map(LinkedWork.Link::number)
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
