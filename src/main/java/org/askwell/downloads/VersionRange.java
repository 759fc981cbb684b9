package org.askwell.downloads;

/**
 * Versions from one to another, both included, in the order of {@link ReleaseVersion}. A pre-release of the first version
 * comes before it and so is outside; whoever means it too names it: {@code 5.4.0-alpha} to {@code 5.4.1}.
 *
 * @param from a version
 * @param to a version
 */
public record VersionRange(String from, String to) {

    /** @return whether it is a version at all and inside the range */
    public boolean contains(String version) {
        return ReleaseVersion.valid(version) && compare(from, version) <= 0 && compare(version, to) <= 0;
    }

    boolean ordered() {
        return compare(from, to) <= 0;
    }

    /** @return below 0 if the left one is older, above 0 if it is newer */
    public static int compare(String left, String right) {
        return ReleaseVersion.of(left).compareTo(ReleaseVersion.of(right));
    }
}
