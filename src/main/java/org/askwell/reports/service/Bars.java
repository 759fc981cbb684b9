package org.askwell.reports.service;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import org.askwell.reports.quality.Share;

/**
 * Numbers as bars that lie below each other: the whole bar is what there is in all, its filled part the part that is meant.
 * Measured in the units of its own view box, from its upper left corner.
 */
public record Bars(List<Bar> bars) {

    private static final int ROW = 26;
    private static final int FIRST = 170;
    private static final int LONGEST = 300;
    private static final int LABEL = 22;

    /**
     * One bar.
     *
     * @param label as much of it as there is room for
     * @param told what stands behind the bar
     * @param top of the bar
     * @param whole how long the bar is
     * @param filled how long its filled part is
     */
    public record Bar(String label, String told, int top, int whole, int filled) {

        public int baseline() {
            return top + 13;
        }

        /** @return where the text behind the bar starts */
        public int behind() {
            return FIRST + whole + 6;
        }
    }

    /** @param share whose second number is the length of the bar, and whose first number its filled part */
    static Bars of(List<Line> lines, Function<Line, Share> share) {
        List<Line> some = lines.subList(0, Math.min(lines.size(), ServiceReport.MOST));
        return of(
                some.stream().map(Line::label).toList(),
                some.stream().map(share).toList(),
                false);
    }

    static <T> Bars of(List<T> items, Function<T, String> label, ToLongFunction<T> count) {
        return of(
                items.stream().map(label).toList(),
                items.stream()
                        .map(item -> new Share(count.applyAsLong(item), count.applyAsLong(item)))
                        .toList(),
                true);
    }

    /** @param shares as in the other */
    public static Bars of(List<String> labels, List<Share> shares) {
        return of(labels, shares, false);
    }

    private static Bars of(List<String> labels, List<Share> shares, boolean plain) {
        long most = shares.stream().mapToLong(Share::of).max().orElse(0);
        return new Bars(IntStream.range(0, labels.size())
                .mapToObj(i -> new Bar(
                        cut(labels.get(i)),
                        plain ? String.valueOf(shares.get(i).part()) : told(shares.get(i)),
                        i * ROW + 4,
                        length(shares.get(i).of(), most),
                        length(shares.get(i).part(), most)))
                .toList());
    }

    private static String told(Share share) {
        return share.part() + "/" + share.of() + (share.percent() == null ? "" : " · " + share.percent() + "%");
    }

    private static int length(long value, long most) {
        return most == 0 ? 0 : (int) Math.round((double) LONGEST * value / most);
    }

    /** A Chinese character takes the room of two letters. */
    private static String cut(String label) {
        int room = LABEL;
        int end = 0;
        while (end < label.length() && room > 0) {
            int character = label.codePointAt(end);
            room -= character >= 0x2e80 ? 2 : 1;
            end += Character.charCount(character);
        }
        return end < label.length() ? label.substring(0, end) + "…" : label;
    }

    public boolean any() {
        return bars.stream().anyMatch(bar -> bar.whole() > 0);
    }

    public int width() {
        return FIRST + LONGEST + 110;
    }

    public int height() {
        return bars.size() * ROW + 4;
    }

    /** @return where all labels end */
    public int before() {
        return FIRST - 8;
    }

    /** @return where all bars start */
    public int first() {
        return FIRST;
    }
}
