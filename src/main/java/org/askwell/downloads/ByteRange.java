package org.askwell.downloads;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a content (RFC 9110, 14.1.2).
 *
 * @param first the first byte, from 0
 * @param length in bytes
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange whole(long size) {
        return new ByteRange(0, size);
    }

    long last() {
        return first + length - 1;
    }

    /** @return whether the header asks for exactly one range; anything else may be answered with the whole content */
    static boolean understood(String header) {
        Matcher range = header == null ? null : ONE_RANGE.matcher(header.strip());
        if (range == null || !range.matches()) {
            return false;
        }
        boolean openStart = range.group(1).isEmpty();
        boolean openEnd = range.group(2).isEmpty();
        return !(openStart && openEnd)
                && (openStart || openEnd || Long.parseLong(range.group(1)) <= Long.parseLong(range.group(2)));
    }

    /**
     * @param header a header that is {@link #understood}
     * @param size of the content, in bytes
     * @return the part, or nothing if no byte of it exists
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE_RANGE.matcher(header.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long suffix = Math.min(Long.parseLong(range.group(2)), size);
            return suffix == 0 ? Optional.empty() : Optional.of(new ByteRange(size - suffix, suffix));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(range.group(2)), size - 1);
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, last - first + 1));
    }
}
