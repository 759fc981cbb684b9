package org.askwell.downloads;

import java.util.Arrays;

/**
 * Versions from one to another, both included. Parts are compared as numbers; a missing part counts as 0.
 *
 * @param from digits separated by points
 * @param to digits separated by points
 */
public record VersionRange(String from, String to) {

    /** What a version looks like: one to four numbers. */
    public static final String PATTERN = "\\d{1,6}(\\.\\d{1,6}){0,3}";

    /** @return whether it is a version at all and inside the range */
    public boolean contains(String version) {
        return version.matches(PATTERN) && compare(from, version) <= 0 && compare(version, to) <= 0;
    }

    boolean ordered() {
        return compare(from, to) <= 0;
    }

    /** @return below 0 if the left one is older, above 0 if it is newer */
    public static int compare(String left, String right) {
        return Arrays.compare(parts(left), parts(right));
    }

    private static int[] parts(String version) {
        int[] given =
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.copyOf(given, 4);
    }
}
