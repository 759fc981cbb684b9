package org.askwell.downloads;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The version of an installed product. One order serves both schemes in use, semantic versions such as {@code 5.4.2} and
 * calendar versions such as {@code 2026.09}: that of Semantic Versioning 2.0.0, section 11, for one to four numbers.
 *
 * <ul>
 *   <li>Numbers are compared from the left as numbers. A missing one counts as 0, and leading zeros count for nothing, as
 *       calendar versions have them (calver.org): 2026.9 = 2026.09 &lt; 2026.10 &lt; 2026.10.1.
 *   <li>What follows a hyphen makes it a pre-release, which comes before its release: 5.4.2-rc.1 &lt; 5.4.2. Of two, the
 *       parts between points are compared from the left: numbers as numbers and before words, words by their ASCII codes,
 *       fewer parts before more.
 *   <li>What follows a plus sign names a build and does not count: 5.4.2+7 = 5.4.2.
 * </ul>
 *
 * @param numbers four numbers, from 0 to 99,999,999
 * @param preRelease the parts of a pre-release, or none
 */
public record ReleaseVersion(List<Integer> numbers, List<String> preRelease) implements Comparable<ReleaseVersion> {

    private static final String PART = "[0-9A-Za-z-]{1,20}";
    private static final String PARTS = PART + "(\\." + PART + "){0,4}";

    /** What a version looks like. */
    public static final String PATTERN = "\\d{1,8}(\\.\\d{1,8}){0,3}(-" + PARTS + ")?(\\+" + PARTS + ")?";

    /** How long a version may be. */
    public static final int CHARACTERS = 60;

    private static final int NUMBERS = 4;

    /** Digits without leading zeros: the longer ones are the larger ones. */
    private static final Comparator<String> AS_NUMBERS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<String> AS_PARTS = (left, right) -> {
        boolean number = isNumber(left);
        if (number != isNumber(right)) {
            return number ? -1 : 1;
        }
        return number ? AS_NUMBERS.compare(shorn(left), shorn(right)) : left.compareTo(right);
    };

    public static boolean valid(String text) {
        return text != null && text.length() <= CHARACTERS && text.matches(PATTERN);
    }

    /** @throws IllegalArgumentException unless it is {@link #valid} */
    public static ReleaseVersion of(String text) {
        if (!valid(text)) {
            throw new IllegalArgumentException("Not a version");
        }
        String[] release = text.split("\\+", 2)[0].split("-", 2);
        int[] given = Arrays.stream(release[0].split("\\."))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new ReleaseVersion(
                Arrays.stream(Arrays.copyOf(given, NUMBERS)).boxed().toList(),
                release.length == 1 ? List.of() : List.of(release[1].split("\\.")));
    }

    /** @return below 0 if this one is older, above 0 if it is newer, 0 if both are the same in the order */
    @Override
    public int compareTo(ReleaseVersion other) {
        int byNumbers = compare(numbers, other.numbers, Comparator.naturalOrder());
        if (byNumbers != 0 || preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return byNumbers != 0 ? byNumbers : Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        return compare(preRelease, other.preRelease, AS_PARTS);
    }

    private static <T> int compare(List<T> left, List<T> right, Comparator<T> order) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int found = order.compare(left.get(i), right.get(i));
            if (found != 0) {
                return found;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    private static String shorn(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }
}
