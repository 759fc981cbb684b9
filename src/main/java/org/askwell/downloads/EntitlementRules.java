package org.askwell.downloads;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.askwell.accounts.Viewer;
import org.askwell.downloads.Entitlement.Point;
import org.askwell.downloads.Entitlement.Reason;
import org.askwell.downloads.EntitlementFacts.Cover;
import org.askwell.downloads.EntitlementFacts.Grant;
import org.askwell.downloads.EntitlementFacts.Plan;

/**
 * Who may have which patch on which day (R2, R10). A contract or a grant gives the right to it; export control and the day
 * of the release bind everybody who has the right, too.
 */
final class EntitlementRules {

    private EntitlementRules() {}

    /** @return the decision where it needs no facts, whatever they are */
    static Optional<Entitlement> alone(Viewer viewer, Patch patch) {
        if (viewer.releaseManager()) {
            return Optional.of(Entitlement.allowed(Reason.RELEASE_MANAGER));
        }
        if (patch.state != Patch.State.PUBLISHED) {
            return Optional.of(
                    Entitlement.refused(patch.state == Patch.State.RECALLED ? Reason.RECALLED : Reason.NOT_PUBLISHED));
        }
        return viewer.loggedIn() ? Optional.empty() : Optional.of(Entitlement.refused(Reason.LOGIN_NEEDED));
    }

    /** @return the decision about somebody who is logged in and a patch that is published */
    static Entitlement decide(Viewer viewer, Patch patch, EntitlementFacts facts, LocalDate today) {
        Point contract = viewer.organisationCode() == null
                ? Point.unmet(Reason.NO_CUSTOMER, null)
                : contract(patch, facts, today);
        Point grant = grant(facts, today);
        Point export = export(facts);
        Point release = release(facts.plan(), today);
        Point right = contract.met() || grant == null ? contract : grant;
        List<Point> points = Stream.of(contract, grant, export, release)
                .filter(Objects::nonNull)
                .toList();
        Point decisive = Stream.of(export, right, release)
                .filter(point -> point != null && !point.met())
                .findFirst()
                .orElse(right);
        return Entitlement.of(decisive, points);
    }

    private static Point contract(Patch patch, EntitlementFacts facts, LocalDate today) {
        List<Cover> active = facts.contracts().stream()
                .filter(cover -> cover.activeOn(today))
                .toList();
        if (active.isEmpty()) {
            return withoutContract(facts.contracts(), today);
        }
        List<Cover> included = active.stream()
                .filter(cover -> facts.plan().includes(cover.level()))
                .toList();
        if (included.isEmpty()) {
            return Point.unmet(Reason.LEVEL, null);
        }
        return latest(included.stream().filter(cover -> fits(patch, cover.version())), Cover::last)
                .map(last -> Point.met(Reason.CONTRACT, last))
                .orElse(Point.unmet(Reason.OTHER_VERSION, null));
    }

    /** @return whether the patch is of use for the installation: it needs it or has come by it, or nobody knows the version */
    private static boolean fits(Patch patch, String installed) {
        return patch.affects(installed) || VersionRange.compare(installed, patch.brings) == 0;
    }

    private static Point withoutContract(List<Cover> contracts, LocalDate today) {
        Optional<LocalDate> next = contracts.stream()
                .map(Cover::first)
                .filter(first -> first.isAfter(today))
                .min(Comparator.naturalOrder());
        return next.map(first -> Point.unmet(Reason.CONTRACT_LATER, first))
                .or(() ->
                        latest(contracts.stream(), Cover::last).map(last -> Point.unmet(Reason.CONTRACT_EXPIRED, last)))
                .orElse(Point.unmet(Reason.NO_CONTRACT, null));
    }

    /** @return null if there is neither a grant nor a request */
    private static Point grant(EntitlementFacts facts, LocalDate today) {
        Stream<LocalDate> granted =
                facts.grants().stream().filter(grant -> grant.goodOn(today)).map(Grant::last);
        Stream<LocalDate> approved = facts.requests().stream()
                .filter(request -> request.goodOn(today))
                .map(EntitlementFacts.Request::until);
        return Stream.concat(granted, approved)
                .max(Comparator.naturalOrder())
                .map(last -> Point.met(Reason.GRANT, last))
                .orElseGet(() -> withoutGrant(facts, today));
    }

    private static Point withoutGrant(EntitlementFacts facts, LocalDate today) {
        if (!facts.requests().isEmpty()) {
            EntitlementFacts.Request newest = facts.requests().get(0);
            return switch (newest.state()) {
                case REQUESTED -> Point.unmet(Reason.REQUESTED, null);
                case REFUSED -> Point.unmet(Reason.REFUSED, null);
                case REVOKED -> Point.unmet(Reason.REVOKED, null);
                case GRANTED -> Point.unmet(Reason.GRANT_EXPIRED, newest.until());
            };
        }
        List<Grant> kept =
                facts.grants().stream().filter(grant -> !grant.revoked()).toList();
        Optional<LocalDate> next = kept.stream()
                .map(Grant::first)
                .filter(first -> first.isAfter(today))
                .min(Comparator.naturalOrder());
        return next.map(first -> Point.unmet(Reason.GRANT_LATER, first))
                .or(() -> latest(kept.stream(), Grant::last).map(last -> Point.unmet(Reason.GRANT_EXPIRED, last)))
                .orElse(facts.grants().isEmpty() ? null : Point.unmet(Reason.REVOKED, null));
    }

    /** @return null if the patch is not under export control */
    private static Point export(EntitlementFacts facts) {
        if (!facts.plan().exportControlled()) {
            return null;
        }
        return facts.cleared() ? Point.met(Reason.EXPORT_CLEARED, null) : Point.unmet(Reason.EXPORT, null);
    }

    /** @return null if everybody gets the patch as soon as it is published */
    private static Point release(Plan plan, LocalDate today) {
        if (plan.opensOn() == null) {
            return null;
        }
        LocalDate opens = plan.stages().stream()
                .filter(EntitlementFacts.Stage::own)
                .map(EntitlementFacts.Stage::first)
                .filter(first -> first.isBefore(plan.opensOn()))
                .min(Comparator.naturalOrder())
                .orElse(plan.opensOn());
        if (!opens.isAfter(today)) {
            return Point.met(Reason.OPEN, opens);
        }
        boolean begun = plan.stages().stream().anyMatch(stage -> !stage.first().isAfter(today));
        return Point.unmet(begun ? Reason.STAGE : Reason.EMBARGO, opens);
    }

    private static <T> Optional<LocalDate> latest(Stream<T> things, Function<T, LocalDate> last) {
        return things.map(last).max(Comparator.naturalOrder());
    }
}
