package org.askwell.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * One page of a list.
 *
 * @param items what is on this page
 * @param number the page, from 1
 * @param size how many items a full page has
 * @param total how many items all pages have
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    /** The largest page number asked for; deeper results are reached by narrowing the search. */
    public static final int MAX_NUMBER = 500;

    /** The largest page size asked for. */
    public static final int MAX_SIZE = 100;

    public static final String DEFAULT_SIZE = "20";

    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < Math.min(pages(), MAX_NUMBER);
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    /** @return the page numbers to offer: at most two on each side of this one */
    public List<Long> nearby() {
        return LongStream.rangeClosed(Math.max(1, number - 2), Math.min(pages(), number + 2))
                .boxed()
                .toList();
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), number, size, total);
    }
}
