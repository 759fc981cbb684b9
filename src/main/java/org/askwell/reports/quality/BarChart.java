package org.askwell.reports.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shares over time as bars: the whole bar is what there is in all, its filled foot the part that is meant. Measured in the
 * units of its own view box, from its upper left corner.
 */
record BarChart(List<Bar> bars, int width) {

    static final int HEIGHT = 170;
    private static final int TOP = 20;
    private static final int FLOOR = 145;
    private static final int SLOT = 50;
    private static final int BAR = 30;

    /**
     * One step of time.
     *
     * @param left where the bar starts
     * @param top where the whole bar starts
     * @param filled where its filled foot starts
     */
    record Bar(String label, Share share, int left, int top, int filled) {

        public int middle() {
            return left + BAR / 2;
        }

        public int height() {
            return FLOOR - top;
        }

        public int foot() {
            return FLOOR - filled;
        }

        /** @return the line on which the numbers above the bar stand */
        public int numbers() {
            return top - 5;
        }
    }

    static BarChart of(Map<LocalDate, Figures> overTime, Function<Figures, Share> share, Period period) {
        long most = overTime.values().stream()
                .mapToLong(figures -> share.apply(figures).of())
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        overTime.forEach((step, figures) -> {
            Share shown = share.apply(figures);
            int left = bars.size() * SLOT + (SLOT - BAR) / 2;
            bars.add(new Bar(period.label(step), shown, left, level(shown.of(), most), level(shown.part(), most)));
        });
        return new BarChart(bars, overTime.size() * SLOT);
    }

    private static int level(long value, long most) {
        return most == 0 ? FLOOR : FLOOR - (int) Math.round((double) (FLOOR - TOP) * value / most);
    }

    public boolean any() {
        return bars.stream().anyMatch(bar -> bar.share().of() > 0);
    }

    public int height() {
        return HEIGHT;
    }

    public int floor() {
        return FLOOR;
    }

    public int barWidth() {
        return BAR;
    }

    /** @return the line on which the steps' labels stand */
    public int labels() {
        return FLOOR + 17;
    }
}
