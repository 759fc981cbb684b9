package org.askwell.downloads;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Of which patches somebody may know, as a condition of queries.
 *
 * @param states of patches that can be known
 * @param open how visible they have to be at least
 * @param besides the ids of others that are known all the same
 */
public record PatchScope(Set<Patch.State> states, Set<Visibility> open, Set<Long> besides) {

    /** The condition in HQL, for a query about patches without an alias; its values are {@link #values()}. */
    static final String CONDITION = "state in :states and (visibility in :open or id in :besides)";

    Map<String, Object> values() {
        return new HashMap<>(Map.of("states", states, "open", open, "besides", besides));
    }

    /** @return the same, of patches in one state only */
    PatchScope only(Patch.State state) {
        return new PatchScope(states.contains(state) ? Set.of(state) : Set.of(), open, besides);
    }

    boolean shows(Patch patch) {
        return states.contains(patch.state) && (open.contains(patch.visibility) || besides.contains(patch.id));
    }
}
