package org.askwell.downloads;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Account;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Product;

/** The one place that decides who may know of which patch; for anybody else there is no such patch (R2, T06). */
@ApplicationScoped
public class PatchVisibility {

    private static final Set<Patch.State> KNOWN = EnumSet.of(Patch.State.PUBLISHED, Patch.State.RECALLED);

    @Inject
    EntitlementCheck entitlements;

    /** @return the patch if the viewer may know of it */
    public Optional<Patch> of(Viewer viewer, String key) {
        return Patch.<Patch>list(
                        "from Patch p join fetch p.product left join fetch p.files where p.patchKey = ?1 and p.state in ?2",
                        key,
                        states(viewer))
                .stream()
                .filter(patch -> shown(viewer, List.of(patch)).contains(patch.id))
                .findFirst();
    }

    /** @return of which patches the viewer may know; it costs one statement as long as every patch is open to everyone */
    public PatchScope scope(Viewer viewer) {
        if (sees(viewer)) {
            return new PatchScope(states(viewer), EnumSet.allOf(Visibility.class), Set.of());
        }
        List<Patch> restricted = viewer.loggedIn()
                ? Patch.list(
                        "from Patch p join fetch p.product where p.visibility <> EVERYONE and p.state in ?1", KNOWN)
                : List.of();
        return new PatchScope(KNOWN, EnumSet.of(Visibility.EVERYONE), shown(viewer, restricted));
    }

    /** @return published patches of the product that not everyone knows of, but the viewer, in the order of their keys */
    public List<Patch> besides(Viewer viewer, String productCode) {
        List<Patch> restricted = Patch.list(
                "from Patch p join fetch p.product where p.product.code = ?1 and p.visibility <> EVERYONE"
                        + " and p.state = ?2 order by p.patchKey",
                productCode,
                Patch.State.PUBLISHED);
        Set<Long> shown = shown(viewer, restricted);
        return restricted.stream().filter(patch -> shown.contains(patch.id)).toList();
    }

    /** @return those of the people who may know of the patch (T08) */
    public List<Account> audience(Patch patch, Collection<Account> people) {
        return people.stream()
                .filter(person -> patch.visibility == Visibility.EVERYONE
                        || !shown(Viewer.of(person), List.of(patch)).isEmpty())
                .toList();
    }

    /** @return those of the customers, by their codes, of which everybody may know of the patch */
    public List<String> customers(Patch patch, Collection<String> codes) {
        return codes.stream()
                .filter(code -> patch.visibility == Visibility.EVERYONE
                        || !shown(Viewer.anybodyOf(code), List.of(patch)).isEmpty())
                .toList();
    }

    private static Set<Patch.State> states(Viewer viewer) {
        return viewer.releaseManager() ? EnumSet.allOf(Patch.State.class) : KNOWN;
    }

    /** The vendor's people advise customers about patches. Whoever looks at the portal as a customer is none of them. */
    private static boolean sees(Viewer viewer) {
        return viewer.staff() && !viewer.viewing();
    }

    /** @return the ids of those that the viewer may know of, of patches that were published or recalled */
    private Set<Long> shown(Viewer viewer, Collection<Patch> patches) {
        Set<Long> shown = patches.stream()
                .filter(patch -> patch.visibility == Visibility.EVERYONE || sees(viewer))
                .map(patch -> patch.id)
                .collect(Collectors.toCollection(HashSet::new));
        if (shown.size() < patches.size() && viewer.loggedIn()) {
            addOwn(shown, viewer, patches);
        }
        return shown;
    }

    private void addOwn(Set<Long> shown, Viewer viewer, Collection<Patch> patches) {
        Set<Long> products = Product.contractedBy(viewer.organisationCode());
        patches.stream()
                .filter(patch -> patch.visibility == Visibility.CUSTOMERS && products.contains(patch.product.id))
                .forEach(patch -> shown.add(patch.id));
        List<Patch> rest =
                patches.stream().filter(patch -> !shown.contains(patch.id)).toList();
        if (!rest.isEmpty()) {
            shown.addAll(entitlements.rights(viewer, rest));
            shown.addAll(Download.begunBy(
                    viewer, rest.stream().map(patch -> patch.id).toList()));
        }
    }
}
