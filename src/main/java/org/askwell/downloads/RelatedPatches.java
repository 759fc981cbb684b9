package org.askwell.downloads;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.askwell.accounts.Language;
import org.askwell.customers.Product;

/** The other patches that a patch has to do with, as its page shows them. */
public record RelatedPatches(List<Link> supersedes, List<Link> supersededBy, List<Link> prerequisites) {

    private static final Set<Patch.State> KNOWN = EnumSet.of(Patch.State.PUBLISHED, Patch.State.RECALLED);

    /** A patch that the reader may know of. */
    public record Link(String key, String title, Patch.State state) {}

    /** @param scope what the reader may know of */
    static RelatedPatches of(Patch patch, PatchScope scope, Language language) {
        return new RelatedPatches(
                links(known(patch.supersedes, patch.product), scope, language),
                links(superseding(patch), scope, language),
                links(known(patch.prerequisites, patch.product), scope, language));
    }

    private static List<Link> links(List<Patch> patches, PatchScope scope, Language language) {
        return patches.stream()
                .filter(scope::shows)
                .map(patch -> new Link(patch.patchKey, patch.title(language), patch.state))
                .toList();
    }

    /** @return those of the keys that name patches of the product that were published, also recalled ones */
    static List<Patch> known(Collection<String> keys, Product product) {
        return keys.isEmpty()
                ? List.of()
                : Patch.list("patchKey in ?1 and product = ?2 and state in ?3 order by patchKey", keys, product, KNOWN);
    }

    /** @return those of the keys that name patches in the scope */
    static Set<String> keysWithin(Collection<String> keys, PatchScope scope) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> values = scope.values();
        values.put("keys", keys);
        List<Patch> found = Patch.list(PatchScope.CONDITION + " and patchKey in :keys", values);
        return found.stream().map(patch -> patch.patchKey).collect(Collectors.toSet());
    }

    private static List<Patch> superseding(Patch patch) {
        // array_contains would compare text[] with varchar[], for which PostgreSQL has no operator.
        return Patch.list(
                "state = ?1 and cast(sql('? = any(?)', ?2, supersedes) as Boolean) = true order by publishedAt desc",
                Patch.State.PUBLISHED,
                patch.patchKey);
    }

    /** @return the prerequisites that nobody can get any more, by their keys */
    static List<String> recalledPrerequisites(Patch patch) {
        return known(patch.prerequisites, patch.product).stream()
                .filter(needed -> needed.state == Patch.State.RECALLED)
                .map(needed -> needed.patchKey)
                .toList();
    }
}
