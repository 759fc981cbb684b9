package org.askwell.ask.thresholds;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.askwell.ask.thresholds.History.Point;

/** A history drawn by threshold: what share of questions is answered, and what share of the answers is wrong. */
public record Curve(List<Point> points) {

    private static final int STEPS = 50;

    /** Every so many points there is a row in the table. */
    private static final int ROW = 5;

    private static final int LEFT = 48;
    private static final int TOP = 16;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    /** A line of the grid, with the value that it stands for: in percent upwards, in hundredths to the right. */
    public record Tick(int value, double at) {

        public String hundredths() {
            return decimal(value / 100.0);
        }
    }

    /** A row of the table; shares in whole percent, null where there is nothing to count. */
    public record Row(String threshold, Long answered, Long wrong, long labelled) {

        static Row of(Point point) {
            return new Row(
                    decimal(point.threshold()), percent(point.answered()), percent(point.wrong()), point.labelled());
        }
    }

    static Curve of(History history) {
        return new Curve(IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> history.at((double) step / STEPS))
                .toList());
    }

    /** @return whether there is anything to draw */
    public boolean drawn() {
        return points.get(0).answered() != null;
    }

    public List<Row> rows() {
        return IntStream.rangeClosed(0, STEPS / ROW)
                .mapToObj(row -> Row.of(points.get(row * ROW)))
                .toList();
    }

    public List<Tick> across() {
        return ticks(Curve::x);
    }

    public List<Tick> up() {
        return ticks(Curve::y);
    }

    private static List<Tick> ticks(Function<Double, Double> place) {
        return IntStream.rangeClosed(0, 5)
                .map(tick -> tick * 20)
                .mapToObj(value -> new Tick(value, place.apply(value / 100.0)))
                .toList();
    }

    /** @return the line of the answered questions, as the points of an SVG polyline */
    public String answered() {
        return line(Point::answered);
    }

    /** @return the line of the wrong answers; it ends where no past answer was as sure */
    public String wrong() {
        return line(Point::wrong);
    }

    private String line(Function<Point, Double> share) {
        return points.stream()
                .filter(point -> share.apply(point) != null)
                .map(point -> x(point.threshold()) + "," + y(share.apply(point)))
                .collect(Collectors.joining(" "));
    }

    /** @return the place of a threshold from the left */
    static double x(double threshold) {
        return Math.round((LEFT + WIDTH * threshold) * 10) / 10.0;
    }

    private static double y(double share) {
        return Math.round((TOP + HEIGHT * (1 - share)) * 10) / 10.0;
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    static Long percent(Double share) {
        return share == null ? null : Math.round(100 * share);
    }
}
