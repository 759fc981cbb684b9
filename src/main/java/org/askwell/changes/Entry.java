package org.askwell.changes;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was entered for a step, not yet checked.
 *
 * @param facts by their keys
 * @param files ids of uploads of the same user
 * @param version the version of the change that it is based on, or null for any
 */
public record Entry(Map<String, String> facts, List<UUID> files, Integer version) {

    public Entry {
        facts = facts == null ? Map.of() : facts;
        files = files == null ? List.of() : files;
    }
}
