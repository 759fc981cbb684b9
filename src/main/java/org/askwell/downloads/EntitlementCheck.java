package org.askwell.downloads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.accounts.Viewer;

/**
 * The one place that decides who may download what (R2, R10). It is asked at every request and by the watch over what is
 * being sent; nothing it finds out is kept.
 */
@ApplicationScoped
public class EntitlementCheck {

    @Inject
    EntitlementQuery query;

    @Inject
    Clock clock;

    public Entitlement of(Viewer viewer, Patch patch) {
        return of(viewer, List.of(patch)).get(patch.id);
    }

    /** @return the decision for each patch, by its id, at the cost of at most one statement however many there are */
    public Map<Long, Entitlement> of(Viewer viewer, Collection<Patch> patches) {
        var decisions = new HashMap<Long, Entitlement>();
        patches.forEach(patch ->
                EntitlementRules.alone(viewer, patch).ifPresent(decision -> decisions.put(patch.id, decision)));
        List<Patch> open = patches.stream()
                .filter(patch -> !decisions.containsKey(patch.id))
                .toList();
        decisions.putAll(byFacts(viewer, open));
        return decisions;
    }

    /** @return the ids of the patches that somebody who is logged in gets, or would if they were not recalled */
    Set<Long> rights(Viewer viewer, Collection<Patch> patches) {
        return byFacts(viewer, patches).entrySet().stream()
                .filter(decision -> decision.getValue().allowed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Long, Entitlement> byFacts(Viewer viewer, Collection<Patch> patches) {
        var facts = query.of(viewer, patches.stream().map(patch -> patch.id).toList());
        LocalDate today = LocalDate.now(clock);
        return patches.stream()
                .collect(Collectors.toMap(
                        patch -> patch.id,
                        patch -> EntitlementRules.decide(viewer, patch, facts.get(patch.id), today)));
    }
}
