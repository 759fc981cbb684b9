package org.askwell.knowledge.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** Forgets what was not asked for the longest. Not safe for several threads. */
final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int size;

    /** @param size how many are kept, at least 1 */
    Latest(int size) {
        super(16, 0.75f, true);
        this.size = size;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > size;
    }
}
