package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;
import org.askwell.customers.Contract;
import org.askwell.downloads.Entitlement.Reason;

/**
 * The one place that decides who may download what (R2, R10): an active contract of the viewer's customer for the
 * product, or a release manager's grant to the viewer; release managers themselves.
 */
@ApplicationScoped
public class EntitlementCheck {

    @Inject
    Clock clock;

    public Entitlement of(Viewer viewer, Patch patch) {
        return of(viewer, List.of(patch)).get(patch.id);
    }

    /** @return the decision for each patch, by its id, at the cost of two queries however many there are */
    public Map<Long, Entitlement> of(Viewer viewer, Collection<Patch> patches) {
        var contracts =
                viewer.organisationCode() == null ? List.<Contract>of() : Contract.of(viewer.organisationCode());
        var requests = viewer.loggedIn() && !patches.isEmpty()
                ? Authorization.of(
                        viewer.accountId(),
                        patches.stream().map(patch -> patch.id).toList())
                : List.<Authorization>of();
        LocalDate today = LocalDate.now(clock);
        Function<Patch, Entitlement> decision = patch -> decide(
                viewer,
                patch,
                contracts.stream()
                        .filter(contract -> contract.product.id.equals(patch.product.id))
                        .toList(),
                requests.stream()
                        .filter(request -> request.patch.id.equals(patch.id))
                        .filter(request -> Objects.equals(request.organisationCode, viewer.organisationCode()))
                        .toList(),
                today);
        return patches.stream().collect(Collectors.toMap(patch -> patch.id, decision));
    }

    private static Entitlement decide(
            Viewer viewer, Patch patch, List<Contract> contracts, List<Authorization> requests, LocalDate today) {
        if (viewer.releaseManager()) {
            return Entitlement.allowed(Reason.RELEASE_MANAGER, null);
        }
        if (patch.state != Patch.State.PUBLISHED) {
            return Entitlement.refused(patch.state == Patch.State.RECALLED ? Reason.RECALLED : Reason.NOT_PUBLISHED);
        }
        if (!viewer.loggedIn()) {
            return Entitlement.refused(Reason.LOGIN_NEEDED);
        }
        return contracts.stream()
                .filter(contract -> contract.activeOn(today))
                .map(contract -> contract.endsOn)
                .max(Comparator.naturalOrder())
                .map(end -> Entitlement.allowed(Reason.CONTRACT, end))
                .or(() -> requests.stream()
                        .filter(request -> request.entitlesOn(today))
                        .map(request -> request.validUntil)
                        .max(Comparator.naturalOrder())
                        .map(end -> Entitlement.allowed(Reason.GRANT, end)))
                .orElseGet(() -> refuse(viewer, contracts, requests));
    }

    private static Entitlement refuse(Viewer viewer, List<Contract> contracts, List<Authorization> requests) {
        if (viewer.organisationCode() == null) {
            return Entitlement.refused(Reason.NO_CUSTOMER);
        }
        var latest = requests.stream().filter(request -> !request.byContract).findFirst();
        if (latest.isPresent()) {
            Authorization request = latest.get();
            return switch (request.state) {
                case REQUESTED -> Entitlement.refused(Reason.REQUESTED);
                case REFUSED -> Entitlement.refused(Reason.REFUSED);
                case REVOKED -> Entitlement.refused(Reason.REVOKED);
                case GRANTED -> Entitlement.refused(Reason.GRANT_EXPIRED, request.validUntil);
            };
        }
        return contracts.stream()
                .map(contract -> contract.endsOn)
                .max(Comparator.naturalOrder())
                .map(end -> Entitlement.refused(Reason.CONTRACT_EXPIRED, end))
                .orElse(Entitlement.refused(Reason.NO_CONTRACT));
    }
}
